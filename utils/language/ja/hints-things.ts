import type { DraftRule } from '../rule.ts';

/**
 * Families of words that do nothing alone. Two of them in one sentence are a feature of the
 * trained model: 「お時間」 and 「見せたい」, 「自分で」 and 「十分」.
 */
export const hintsThingsRules: readonly DraftRule[] = [
  {
    id: 'hint.leave',
    finds: 'hint',
    pattern:
      /不要|いらない|いらん|要らな|止め|やめ|停止|解除|外し|断|読まず|捨て|抜けて|ブロック|興味(?:が|は|な)|ご放念|返信(?:は|不要|いつ)|お返事(?:は|いつ|な)|ひとこと|一言|送りません|通知オフ/,
    why: 'Ways out for the reader.',
    example: 'ご放念を。',
    notExample: '雨です。',
  },
  {
    id: 'hint.thanks',
    finds: 'hint',
    pattern:
      /ありがと|有難|感謝|お礼|御礼|おおきに|サンキュ|助か(?:り|っ)|おかげ|恐縮|頂戴し|いただきまし/,
    why: 'Words of thanks.',
    example: '感謝です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.sorry',
    finds: 'hint',
    pattern:
      /申し訳|すみません|すんません|ごめん|お詫び|失礼(?:し|いた)まし|ご迷惑|私の(?:ミス|不手際|確認不足)|手違い|反省|弁償|お取り替え|返金|交換|作り直|うっかり|至らず|お待たせ/,
    why: 'Words of regret.',
    example: '手違いです。',
    notExample: '雨です。',
  },
  {
    id: 'hint.past',
    finds: 'hint',
    pattern:
      /ました|でした|った[。よねんのらけがので、]|だった|かつて|昔|当時|頃|去年|昨年|先日|この前|昨日|あのとき|はじめて|初めて|以来/,
    why: 'Something past.',
    example: '行きました。',
    notExample: '行きます。',
  },
  {
    id: 'hint.will',
    finds: 'hint',
    pattern:
      /明日|来週|来月|今度|これから|のちほど|後日|あさって|明後日|までに|(?:し|い)ます(?:ね|よ|ので|。)|ときます|ておきます|予定/,
    why: 'Something to come.',
    example: '明日です。',
    notExample: '雨でした。',
  },
  {
    id: 'hint.how-to',
    finds: 'hint',
    pattern:
      /してみて|すると|すれば|だけで|ときは|コツ|方法|やり方|まず|水|塩|酢|分(?:ほど|間|で|煮|置)|混ぜ|洗|拭|干|切|入れ|置|設定|ボタン|リンク|url|URL|資料|一覧|まとめ|添付|ファイル|フォルダ|動画|地図|手順|メモ|パスワード|効(?:く|き|い)/,
    why: 'Knowledge, files, instructions.',
    example: 'コツです。',
    notExample: '雨です。',
  },
  {
    id: 'hint.diy',
    finds: 'hint',
    pattern:
      /ご自分で|自分で|ご自身で|ご家庭で|家で|市販|百均|無料の|図書館|役所|役場|公的|市の|区の|組合|スマホ|ネットで|レンタル|買い替え不要|買わん|要らな|いらん|プロいらず|だけなら|くらいなら|程度でしたら|だけでしたら|で(?:十分|足り|間に合|済)|なくても/,
    why: 'It can be done without the writer.',
    example: '自分でできます。',
    notExample: '雨です。',
  },
  {
    id: 'hint.compare',
    finds: 'hint',
    pattern:
      /より|比べ|ほう(?:が|は)|方が|他社|他の|ほかの|よその|A社|B社|大手|量販|隣の|別の|違い|同じ|どちら|一方|代わりに|敵わ|正直/,
    why: 'Comparison.',
    example: '比べました。',
    notExample: '晴れました。',
  },
  {
    id: 'hint.trust',
    finds: 'hint',
    pattern:
      /登録|免許|資格|認定|指定|創業|設立|年(?:から|創業|目)|従業員|名刺|住所|所在|社員|許可|番号|会長|理事|官報|決算|領収書|契約書|見積書|鑑定書|書面|実績|評価|返品|返金|キャンセル|解約|先払い|前払い|後払い|追加料金|縛り|お確かめ|確認でき|保全|逃げも|隠/,
    why: 'What can be checked about somebody.',
    example: '資格です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.after',
    finds: 'hint',
    pattern:
      /保証|修理|直し|直す|交換|点検|アフター|サポート|研ぎ直|調整|お手入れ|買(?:った|うた)後|購入後|納め(?:た|まし)|設置後|何度でも|何べんでも|何年|いつでも(?:電話|ご?連絡|相談)|担当|面倒を?み|無償|無料で|部品|電話(?:一本|くださ)/,
    why: 'Help afterwards.',
    example: '修理です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.why-price',
    finds: 'hint',
    pattern:
      /から(?:で|です|、|。|や|ね)|ので|ため|理由|だから|手間|手作業|手仕事|一本|一枚|日かけ|時間かけ|材料|内訳|原価|卸|直接|年使|日(?:四|三|二|十|[0-9])|込み|こみ|含(?:め|み)|割高|高い(?:思|言)/,
    why: 'Reasons, also of a price.',
    example: '手間です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.feel',
    finds: 'hint',
    pattern:
      /泣|涙|笑|好き|嬉し|悔し|怖|寂し|誇り|夢|思い出|宝物|忘れられ|覚えて|きっかけ|継い|育っ|生まれ|形見|亡く|若い頃|子どもの頃|二十代|惚れ|愛|口癖|失敗/,
    why: 'Feelings and memories.',
    example: '泣きました。',
    notExample: '着きました。',
  },
  {
    id: 'hint.admire',
    finds: 'hint',
    pattern:
      /素敵|すてき|すご|さすが|見事|上手|うま(?:い|く)|美し|かわい|可愛|感動|感銘|感服|立派|素晴らし|評判|褒め|ええな|ええね|いいね|好きです|最高|刺さ|響|惚れ惚れ|プロみたい|天才|丁寧|沁み|勉強にな/,
    why: 'Words of praise.',
    example: 'さすがです。',
    notExample: '雨です。',
  },
  {
    id: 'hint.pass-on',
    finds: 'hint',
    pattern:
      /紹介|口コミ|クチコミ|レビュー|感想|星|推し|おすすめ|シェア|拡散|載せ|転送|教え(?:て(?:あげ|や|お)|とい)|伝え|話して|つない|繋い|誘って|声(?:を)?かけ|知り合い|お友達|お友だち|ご近所|どなたか|誰か|タグ|投稿|連れて/,
    why: 'Passing the word on.',
    example: '口コミです。',
    notExample: '雨です。',
  },
  {
    id: 'hint.their-work',
    finds: 'hint',
    pattern:
      /御社|貴社|(?:お|ご)(?:店|宅|庭|仕事|投稿|写真|サイト|ブログ|作品|講演|研究|活動|発表|家族|子さん|子様|住まい|車|髪|肌|体|腰)|貴/,
    why: 'What belongs to the reader.',
    example: '御社の庭。',
    notExample: '猫の庭。',
  },
  {
    id: 'hint.debt',
    finds: 'hint',
    pattern: /請求|未払|お支払い|入金|振込|滞納|督促|残金|支払期日|期日|精算|領収/,
    why: 'Money owed.',
    example: '請求の件。',
    notExample: '天気の件。',
  },
  {
    id: 'hint.work-mail',
    finds: 'hint',
    pattern:
      /議事録|資料|日程|会議|打ち?合わせ|納期|確認|修正|共有|提出|報告|予定表|当番|集合|シフト|納品|配送|発送|お届け|案|原稿|校正|申請|書類|手続/,
    why: 'Words of everyday work.',
    example: '議事録です。',
    notExample: '雨です。',
  },
];
