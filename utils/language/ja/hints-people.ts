import type { DraftRule } from '../rule.ts';

/**
 * Families of words that do nothing alone. Two of them in one sentence are a feature of the
 * trained model: 「お時間」 and 「見せたい」, 「自分で」 and 「十分」.
 */
export const hintsPeopleRules: readonly DraftRule[] = [
  {
    id: 'hint.me',
    finds: 'hint',
    pattern: /私|わたし|わたくし|僕|ぼく|俺|おれ|わし|ワシ|あたし|うち|当方|こちら|自分/,
    why: 'The writer.',
    example: '私です。',
    notExample: '猫です。',
  },
  {
    id: 'hint.firm',
    finds: 'hint',
    pattern:
      /弊社|当社|当店|当院|当園|当館|当事務所|私ども|わたくしども|小社|うちの(?:店|会社|者)|弊所/,
    why: 'The writer as a firm.',
    example: '弊社です。',
    notExample: '猫です。',
  },
  {
    id: 'hint.you',
    finds: 'hint',
    pattern:
      /あなた|あんた|お客様|貴社|御社|貴店|貴方|そちら|おたく|ご自身|皆様|みなさま|みなさん|君|きみ|お宅|(?:さん|様|先生|ちゃん|くん)(?:の|も|は|に|が|、)|お[ぁ-ん一-龠]{1,6}(?:です|ます|いただ|くださ|になる|になり)|ご[一-龠]{2}/,
    why: 'The reader is spoken to.',
    example: '御社です。',
    notExample: '猫です。',
  },
  {
    id: 'hint.others',
    finds: 'hint',
    pattern:
      /母|父|姉|妹|兄|弟|娘|息子|夫|妻|嫁|旦那|祖母|祖父|ばあ|じい|お客さん|生徒|患者|友達|友だち|友人|後輩|先輩|同僚|社長|方が|人が|子が|家族|常連/,
    why: 'Somebody else.',
    example: '母です。',
    notExample: '猫です。',
  },
  {
    id: 'hint.asks',
    finds: 'hint',
    pattern:
      /\?|ませんか|ましょうか|でしょうか|ですか|ますか|どう(?:です|でしょ|かな|\?)|いかが|かな[。〜~!]?$|んか[。]?$|よね$|ない$/,
    why: 'A question or an invitation.',
    example: 'いかがですか。',
    notExample: '雨です。',
  },
  {
    id: 'hint.bids',
    finds: 'hint',
    pattern:
      /ください|下さい|くださいませ|してみて|て(?:ね|な|や|よ|くれ|ほしい)[。!〜~]?|お願い|頼む|どうぞ|ちょうだい|なさって|お越し|おいで|しよし|たもんせ|つかあさい|んさい|(?:して|送って|見て|来て|押して|書いて)[。!]?$/,
    why: 'Tells the reader to do something.',
    example: '見てください。',
    notExample: '見ました。',
  },
  {
    id: 'hint.please-let',
    finds: 'hint',
    pattern:
      /いただけ(?:ます|ません|れば|たら|ると)|頂け|もらえ(?:ます|ません|たら|ると|へん|る)|頂戴(?:でき|したく)|お時間|お願いでき|よろしければ|よかったら|もし(?:よ|ご)/,
    why: 'A polite request.',
    example: '見ていただけますか。',
    notExample: '見ました。',
  },
  {
    id: 'hint.would-love',
    finds: 'hint',
    pattern:
      /たい(?:です|と|な|ん|の|け)|たく(?:て|存|思)|できたら|できれば|うれしい|嬉しい|幸い|ありがたい|助かります|楽しみ/,
    why: 'A wish of the writer.',
    example: '行きたいです。',
    notExample: '行きました。',
  },
  {
    id: 'hint.if',
    finds: 'hint',
    pattern: /もし|たら|れば|なら|場合|際は|とき(?:は|に)|かどうか|としても|ても/,
    why: 'A condition.',
    example: 'もし雨なら。',
    notExample: '雨です。',
  },
  {
    id: 'hint.meet',
    finds: 'hint',
    pattern:
      /会(?:っ|い|え|う)|お目にかか|面談|打ち?合わせ|お茶|ランチ|ごはん|ご飯|飲み|電話|お話|話(?:を|し|だけ|が|聞)|相談|伺(?:い|う|え)|訪問|お邪魔|見学|内見|体験|オンライン|zoom|[0-9]+分|時間(?:を|だけ|ほど)/,
    why: 'Meeting or talking.',
    example: 'お茶でも。',
    notExample: '雨です。',
  },
  {
    id: 'hint.show',
    finds: 'hint',
    pattern:
      /見(?:せ|て(?:いただ|もら|ほし|くだ|み))|ご覧|お目にかけ|ご紹介|ご説明|案内|試し|お試し|サンプル|見本|味見|聞いて(?:ほし|くれ|もら|いただ)|話したい|伝えたい/,
    why: 'Showing something.',
    example: '見本です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.buy',
    finds: 'hint',
    pattern:
      /買|購入|注文|申し?込|予約|契約|登録|入会|参加|加入|見積|お求め|お買|ぽち|ポチ|カート|枠|席|残席|定員|先着|キャンペーン|割引|半額|クーポン|特典|セール|無料(?:体験|相談|診断|期間)|モニター|プラン|トライアル|資料請求/,
    why: 'Words of buying.',
    example: '予約です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.ware',
    finds: 'hint',
    pattern:
      /講座|教室|レッスン|コース|セミナー|研修|サービス|システム|アプリ|ソフト|商品|新作|新商品|作品|器|店|サロン|工房|農園|保険|物件|住宅|リフォーム|エアコン|車|太陽光|浄水器|化粧品|サプリ|石けん|包丁|着物|帯|靴|鞄|家具|パン|菓子|味噌|酒|茶|野菜|米|花|写真|撮影|占い|鑑定|施術|整体|カット|ネイル|まつ毛/,
    why: 'A ware or a trade.',
    example: '包丁です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.price',
    finds: 'hint',
    pattern:
      /[0-9一二三四五六七八九十百千万]+円|[¥]|価格|値段|料金|費用|代金|月額|無料|ただ(?:で|です)|タダ|割引|安|高(?:い|く|か)|割|お得|損|節約|予算|ローン/,
    why: 'Prices and money.',
    example: '三千円。',
    notExample: '雨です。',
  },
  {
    id: 'hint.press',
    finds: 'hint',
    pattern:
      /限(?:り|定)|まで(?:です|に|の)|残り|あと[0-9一二三]|最後|ラスト|締め?切|急|今(?:だけ|なら|すぐ|日中)|お早め|逃|後悔|なくなり|終了|間に合|そろそろ|再度|もう一度|何度|まだ(?:お返事|ご返信)|ご返信(?:が|を)|損し/,
    why: 'Words that can press.',
    example: '残りわずか。',
    notExample: '雨です。',
  },
  {
    id: 'hint.boast',
    finds: 'hint',
    pattern:
      /必ず|絶対|誰でも|確実|保証|100%|日本一|世界一|No\.?1|no\.?1|ナンバーワン|最高|史上|間違いな|奇跡|魔法|だけで|倍|一生|人生が変|完璧|どこよりも|唯一|実証|すべて/,
    why: 'Words that can boast.',
    example: '絶対です。',
    notExample: '雨です。',
  },
  {
    id: 'hint.no-rush',
    finds: 'hint',
    pattern:
      /いつでも|急ぎ(?:ません|ではな)|ゆっくり|お好きな|無理(?:は|に|せ|し|なさら)|気が向|ついで|大丈夫|構いません|かまいません|かまへん|結構です|十分|充分|あとで|落ち着|先で|そのうち|思い出し|忘れて|気にせ|気にし|遠慮なく|どちらでも|スルー|しなくて(?:も)?い|でええ|でいい/,
    why: 'Words that leave time and freedom.',
    example: 'いつでもどうぞ。',
    notExample: '雨です。',
  },
];
