import type { SignalRule } from '../rule.ts';

/**
 * Families of words that show nothing alone. Two of them in one sentence are a feature of the trained
 * model: 「後輩」 and 「教えた」, 「今年」 and 「いらん」.
 */
export const signalsHintsRules: readonly SignalRule[] = [
  {
    id: 'sign.no',
    finds: 'hint',
    pattern:
      /ません|ない|なく|なかっ|へん|いらん|せん[。と]|んとい|ず[、に。]|できか|かねま|無理|ぬ[。、]|不要|無用/,
    why: 'Says no or not.',
    example: '行きません。',
    notExample: '行きます。',
  },
  {
    id: 'sign.mail',
    finds: 'hint',
    pattern:
      /メール|メルマガ|連絡|案内|お知らせ|通知|配信|営業|勧誘|宣伝|告知|セール|DM|dm|チラシ|はがき|便り|fax|電話|投稿|名簿|宛先|送付/,
    why: 'Mail and messages.',
    example: 'メルマガが来た。',
    notExample: '荷物が来た。',
  },
  {
    id: 'sign.end',
    finds: 'hint',
    pattern:
      /止め|やめ|停止|外し|はずし|消し|削除|解除|もう|二度と|金輪際|控え|遠慮|抜い|断|最後|終わり/,
    why: 'Something ends.',
    example: 'もう終わり。',
    notExample: 'これから始まる。',
  },
  {
    id: 'sign.please',
    finds: 'hint',
    pattern:
      /ください|下さい|お願い|いただけ|もらえ|ほしい|欲しい|くれ(?:る|へん|ん|$)|願います|たいです|つかあさい|てけろ/,
    why: 'Asks for something.',
    example: '見せてください。',
    notExample: '見せました。',
  },
  {
    id: 'sign.money',
    finds: 'hint',
    pattern:
      /振込|振り込|払|入金|送金|代金|お金|円|頭金|手付|ゆうちょ|農協|コンビニ|銀行|決裁|請求|カード|代引|ペイ|月謝|会費|更新料|決済/,
    why: 'Money and ways to pay it.',
    example: '代金の件です。',
    notExample: '天気の件です。',
  },
  {
    id: 'sign.got',
    finds: 'hint',
    pattern:
      /買(?:っ|う|い|わ)|注文|発注|申し?込|予約|頼(?:み|ん)|ぽち|ポチ|ゲット|求めまし|おさえ|署名|契約|押し(?:ちゃ|まし)|済ませ|入れ(?:まし|てき|た)|届いた|受け取/,
    why: 'A deed that may be a purchase.',
    example: '発注の件です。',
    notExample: '天気の件です。',
  },
  {
    id: 'sign.ware',
    finds: 'hint',
    pattern:
      /コース|プラン|回数券|講座|体験|見積|提案|商品|セット|箱|注文書|申込書|契約|導入|入会|器|作品|新作|料金|お品|レッスン|会/,
    why: 'Something that can be had.',
    example: '回数券です。',
    notExample: '雨です。',
  },
  {
    id: 'sign.other-way',
    finds: 'hint',
    pattern:
      /(?:お任せ|お願い|連れて帰る|続け|乗る|まとめ)[^。]{0,8}(?:ことに|ことと)|今の|いまの|ほかの|別の|知り合い|代々|付き合い|長いん|間に合|足り|自分で|うちで/,
    why: 'Another way was chosen.',
    example: '今のままで。',
    notExample: '新しいものを。',
  },
  {
    id: 'sign.dear',
    finds: 'hint',
    pattern: /高(?:い|く|すぎ)|予算|年金|余裕|ローン|身には|懐|厳しい|きつい|負担|家計|もったいな/,
    why: 'Words of what is too dear.',
    example: '予算の都合で。',
    notExample: '天気の都合で。',
  },
  {
    id: 'sign.not-now',
    finds: 'hint',
    pattern:
      /今回|今年|来年|また(?:今度|の|次)|今度|しばらく|落ち着|このたび|この度|そのとき|当面|来年度|機会/,
    why: 'Another time, not now.',
    example: '来年あたり。',
    notExample: '三丁目あたり。',
  },
  {
    id: 'sign.refuses',
    finds: 'hint',
    pattern:
      /見送|見合わせ|辞退|お断り|遠慮|控え|いらん|ええわ|いいわ|やめ(?:とく|ちょく|とき|て)|ずにおき|お許し|申し訳|心苦し|すんません|すみません|ごめん|せっかく|折角|光栄/,
    why: 'Refuses, or is sorry to.',
    example: '今回は見合わせます。',
    notExample: '今回は参ります。',
  },
  {
    id: 'sign.bad',
    finds: 'hint',
    pattern:
      /困|正直|残念|がっかり|へこ|モヤモヤ|言いにく|責める|破れ|割れ|取れ(?:て|ち)|壊れ|つぶれ|固くて|違(?:う|い|っ)|遅れ|待ち|忘れ|入ってい?なか|荒れ|恥|負担|気落ち|黙って|三度目|また|のに|はずが|しつこ|眠れ|驚いて|一言|ひとこと/,
    why: 'Something went badly.',
    example: '袋が破れました。',
    notExample: '袋を開けました。',
  },
  {
    id: 'sign.told',
    finds: 'hint',
    pattern:
      /話し(?:た|て|とい|まし|ておき)|話(?:を)?した|話(?:を)?いたし|伝え|教え(?:た|て(?:おき|あり|い)|とい|ちゃ|まし|ちょ)|勧め|すすめ|薦め|紹介|渡し|見せ(?:た|びらか)|言う(?:と|ち)|言っと|送っとい|送っときま|貼っ|つれて|連れて|配り|名刺|推し/,
    why: 'Something was passed on.',
    example: '先輩に話した。',
    notExample: '先輩と歩いた。',
  },
  {
    id: 'sign.people',
    finds: 'hint',
    pattern:
      /先輩|後輩|同僚|友|知り合い|仲間|隣|ママ|お母|親戚|義父|会長|店長|会社|クラブ|会の|例会|皆(?:さん|様|で)|みんな|ツレ|同業|姉|妹|兄|弟|甥|姪|人に|人が|スタッフ|クラス|PTA|pta|学童/,
    why: 'Other people.',
    example: '先輩です。',
    notExample: '自転車です。',
  },
  {
    id: 'sign.you',
    finds: 'hint',
    pattern:
      /先生|御社|貴社|貴店|そちら|あなた|おたく|おまさん|にいちゃん|店の(?:名前|場所|こと)|連絡先|アドレス|電話番号|アカウント|リンク|番号/,
    why: 'About the reader or their work.',
    example: '御社のこと。',
    notExample: '天気のこと。',
  },
  {
    id: 'sign.wants',
    finds: 'hint',
    pattern:
      /知りたい|聞きたい|見たい|見てみたい|試したい|扱いた|欲し|ほし(?:い|か)|興味|関心|気にな|気に入|ええやん|面白い|惹か|待ってま|詳し|くわし|小耳|考えて(?:い|お)/,
    why: 'Words of a wish.',
    example: '気になってる。',
    notExample: '寝てる。',
  },
  {
    id: 'sign.asks',
    finds: 'hint',
    pattern:
      /\?|でしょうか|ですか|ますか|ませんか|ですかね|かな|のか[。]?$|教えて|お知らせください|お尋ね|知りたい|聞かせ|もんなん/,
    why: 'A question.',
    example: 'これですか。',
    notExample: 'これです。',
  },
  {
    id: 'sign.price',
    finds: 'hint',
    pattern:
      /いくら|おいくら|なんぼ|料金|値段|価格|費用|値(?:を|は)|送料|月謝|総額|手数料|月極|見積|条件|ローン|支払い/,
    why: 'Words of a price.',
    example: '料金のこと。',
    notExample: '天気のこと。',
  },
  {
    id: 'sign.machine',
    finds: 'hint',
    pattern:
      /自動|送信専用|返信(?:でき|しても|いただいて)|受付|マイページ|配信|営業時間|営業日|アカウント|有効期限|システム|通知|【|★|▼|※/,
    why: 'Words of machines.',
    example: 'マイページです。',
    notExample: '庭です。',
  },
];
