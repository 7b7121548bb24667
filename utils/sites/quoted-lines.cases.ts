/** A plain-text mail and what of it its writer wrote. All people are invented. */
export interface QuoteCase {
  readonly name: string;
  readonly text: string;
  readonly own: string;
}

const LINES = (name: string, own: string, below: readonly string[]): QuoteCase => ({
  name,
  text: [own, '', ...below].join('\n'),
  own,
});

const REPLY = '了解いたしました。\n来週の木曜でお願いします。';
const OLD = ['先日はありがとうございました。', '見本を三つお送りします。', '山田'];
const MARKED = OLD.map((line) => `> ${line}`);

const HEADS: readonly QuoteCase[] = [
  LINES('Gmail in Japanese', REPLY, [
    '2026年11月20日(金) 10:15 山田 太郎 <yamada@example.jp>:',
    '',
    ...MARKED,
  ]),
  LINES('Gmail in Japanese, the quote not marked', REPLY, [
    '2026年11月20日(金) 10:15 山田 太郎 <yamada@example.jp>:',
    ...OLD,
  ]),
  LINES('Gmail in Japanese, broken in two', REPLY, [
    '2026年11月20日(金) 10:15 株式会社みどり製作所 営業部 山田 太郎',
    '<yamada.taro.sales@example.jp>:',
    ...MARKED,
  ]),
  LINES('Gmail in Japanese, without an address', REPLY, [
    '2026年11月20日(金) 10:15 山田 太郎:',
    ...MARKED,
  ]),
  LINES('a mark of full width', REPLY, [
    '2026年11月20日(金) 10:15 山田 <yamada@example.jp>:',
    '＞ 先日は',
    '＞ ありがとう',
  ]),
  LINES('Apple Mail in Japanese', REPLY, [
    '2026/11/20 10:15、山田 太郎 <yamada@example.jp>のメール:',
    ...MARKED,
  ]),
  LINES('Thunderbird', REPLY, ['On 2026/11/20 10:15, 山田 太郎 wrote:', ...MARKED]),
  LINES('an older mail program', REPLY, [
    '山田さんは 2026年11月20日 10:15 に書きました:',
    ...MARKED,
  ]),
  LINES('Outlook in Japanese', REPLY, [
    '差出人: 山田 太郎 <yamada@example.jp>',
    '送信日時: 2026年11月20日 10:15',
    '宛先: 星野 ゆき <hoshino@example.com>',
    'CC: 朴 礼央 <leo@example.net>',
    '件名: 見本について',
    '',
    ...OLD,
  ]),
  LINES('Outlook in Japanese, signs of full width', REPLY, [
    '差出人：山田 太郎',
    '送信日時：2026年11月20日 10:15',
    '宛先：星野 ゆき',
    '件名：見本について',
    ...OLD,
  ]),
  LINES('Outlook on a phone', REPLY, [
    'Outlook for iOS を入手',
    '________________________________',
    '差出人: 山田 太郎 <yamada@example.jp>',
    '送信日時: Friday, November 20, 2026 10:15:12 AM',
    '宛先: 星野 ゆき <hoshino@example.com>',
    '件名: 見本について',
    ...OLD,
  ]),
  LINES('Outlook with English names', REPLY, [
    '-----Original Message-----',
    'From: 山田 太郎 <yamada@example.jp>',
    'Sent: Friday, November 20, 2026 10:15 AM',
    'To: 星野 ゆき',
    'Subject: 見本について',
    ...OLD,
  ]),
  LINES('an original message without header lines', REPLY, [
    '----- Original Message -----',
    ...OLD,
  ]),
  LINES('an original message, in Japanese', REPLY, ['-----元のメッセージ-----', ...OLD]),
  LINES('a forward of Gmail', 'ご参考までに転送します。', [
    '---------- Forwarded message ---------',
    '差出人: 山田 太郎 <yamada@example.jp>',
    'Date: 2026年11月20日(金) 10:15',
    'Subject: 見本について',
    'To: 星野 ゆき <hoshino@example.com>',
    '',
    ...OLD,
  ]),
  LINES('a forward of an iPhone', '下記ご確認ください。', [
    'iPhoneから送信',
    '',
    '転送されたメッセージ：',
    '',
    '差出人: 山田 太郎 <yamada@example.jp>',
    '日付: 2026年11月20日 10:15:00 JST',
    '宛先: 星野 ゆき',
    '件名: 見本について',
    ...OLD,
  ]),
  LINES('a forward in Japanese', '転送いたします。', [
    '---------- 転送メッセージ ----------',
    ...OLD,
  ]),
  LINES('Gmail in English', 'Thursday suits me.', [
    'On Fri, Nov 20, 2026 at 10:15 AM Dana Weiss <dana@example.net> wrote:',
    '> Shall we say Thursday?',
  ]),
  LINES('an iPhone in English', 'Thursday suits me.', [
    'Sent from my iPhone',
    '',
    'On Nov 20, 2026, at 10:15, Dana Weiss <dana@example.net> wrote:',
    '',
    'Shall we say Thursday?',
  ]),
  LINES('Outlook in English', 'Thursday suits me.', [
    'From: Dana Weiss <dana@example.net>',
    'Sent: Friday, November 20, 2026 10:15 AM',
    'To: Yuki Hoshino',
    'Subject: A day',
    'Shall we say Thursday?',
  ]),
  LINES('a mail of German words', 'Donnerstag passt.', [
    'Am Fr., 20. Nov. 2026 um 10:15 Uhr schrieb Dana Weiss <dana@example.net>:',
    '> Donnerstag?',
  ]),
];

const SIGNATURES: readonly QuoteCase[] = [
  LINES('a signature below the mark', REPLY, [
    '-- ',
    '星野ゆき',
    '星野茶園　試飲セット 4,800円から',
  ]),
  LINES('a framed signature', REPLY, [
    '━━━━━━━━━━━━━━',
    '星野茶園　星野 ゆき',
    '〒428-0000 静岡県島田市金谷1-2',
    'TEL 0547-00-0000',
    '━━━━━━━━━━━━━━',
  ]),
  LINES('a framed signature, open below', REPLY, [
    '*********************',
    '星野茶園　星野 ゆき',
    'https://tea.example.com',
  ]),
  LINES('a signature of signs', REPLY, [
    '_/_/_/_/_/_/_/_/_/_/',
    '星野 ゆき',
    'hoshino@example.com',
    '_/_/_/_/_/_/_/_/_/_/',
  ]),
  LINES('a signature above the quote', REPLY, [
    '=====================',
    '星野茶園 星野 ゆき',
    'Tel: 0547-00-0000',
    '=====================',
    '',
    '2026年11月20日(金) 10:15 山田 太郎 <yamada@example.jp>:',
    ...MARKED,
  ]),
  LINES('a phone that says so', REPLY, ['iPhoneから送信']),
  LINES('another phone', REPLY, ['スマートフォンから送信しました']),
];

const BETWEEN: readonly QuoteCase[] = [
  {
    name: 'answers between the quoted lines',
    text: [
      '2026年11月20日(金) 10:15 山田 <yamada@example.jp>:',
      '> いつがよろしいですか。',
      '木曜でお願いします。',
      '> 何人でいらっしゃいますか。',
      '二人です。',
    ].join('\n'),
    own: '木曜でお願いします。\n二人です。',
  },
  {
    name: 'an answer below the quote',
    text: '> いつがよろしいですか。\n\n木曜でお願いします。',
    own: '木曜でお願いします。',
  },
  {
    name: 'a quoted line that a mail program broke',
    text: 'Fine.\nOn Nov 20, 2026 Dana wrote:\n> The boxes will be at your door on Thursday, if the weather lets the van over the\npass in time.\n> Dana',
    own: 'Fine.',
  },
];

const WHOLE: readonly string[] = [
  '2026年11月20日(金) 10:15 に伺います。',
  '2026年11月20日の予定：\n10時に打ち合わせ、午後は窯出しです。',
  '日時：11月20日 10時\n場所：金谷の工房\n持ち物：エプロン',
  '件名に「見学」と書いて、宛先は私にしてください。',
  '日程は次のとおりです。\n----------\n11月20日 10時\n11月21日 13時\n----------\nご都合はいかがでしょうか。',
  'ご案内します。\n==========\n場所：工房 TEL 0547-00-0000\n==========\nどうぞお越しください。',
  'お値段は > 5,000円です。',
  'スマホから送信できるようになりました。',
  'To: all of you\nThank you for the tea.',
  'On Thursday:\n\nwe meet at ten.',
  'On the one hand I wrote:\nyes. On the other hand I did not.',
  'In 2024 she wrote: "tea is a slow thing".',
  'Three things I like -- tea, bread, rain.',
  '2026年11月20日(金) 10:15 開始の回:\nまだ空きがあります。',
  'Sent from our warehouse on Monday\nIt should be with you soon.',
  'Sent via courier today\nHere is the number.',
  '昨日、工房から送信\n届きましたか。',
  'Sent from my desk, which is easier than the phone.',
  'Dear Dana,\n\nthese are the days:\n\nMon 10:15\nTue 11:00',
];

/** Mails of the clients people write from, and texts that only look like quotes. */
export const QUOTE_CASES: readonly QuoteCase[] = [
  ...HEADS,
  ...SIGNATURES,
  ...BETWEEN,
  ...WHOLE.map((text) => ({
    name: `a text that is all own: ${text.slice(0, 30)}`,
    text,
    own: text,
  })),
];
