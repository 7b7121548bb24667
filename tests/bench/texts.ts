import type { Language } from '../../utils/vocabulary/reading.ts';

/** Stands where every round writes another number: such a sentence is in nobody's cache. */
const SLOT = '#';

/**
 * One draft a language as somebody who sells alone might write it, a sentence a line: 300 words of
 * English, 842 characters of Japanese (slots filled with four digits, lines joined as below).
 */
const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Hi Margaret, thank you for sending back the atlas, parcel # came this morning unharmed.',
    'I had the spine off within the hour, you were right about page #: the old paste has eaten into the fold.',
    'How did the reading room take the news, and did anybody ask after shelf # in the end?',
    'I have washed the first leaves in bath # and they came up lighter than we hoped.',
    'There is a short guide to wheat paste on my site, note #, which your volunteers may find useful.',
    'Please keep it, pass it round, and write in copy # as much as you like.',
    'The marbled paper you admired is from lot #, and the maker still has some in blue.',
    'I am sorry that estimate # took so long; I should have told you.',
    'By Friday I will send you photographs of board # so that the trustees can see the split.',
    'If they would rather leave the cover as it is, box # will hold it safely for years.',
    'My bench is free again in the spring, and I have kept place # open for the county maps.',
    'A full repair of one volume comes to # pounds, slipcase included.',
    'Would you like me to write that up as proposal # for the meeting on the ninth?',
    'A friend at the museum uses the same cloth for drawer # and says it has not faded.',
    'She would be glad to show you round, and her door number is # if you are ever in town.',
    'Meanwhile the cat has found the offcuts in basket # and sleeps there every afternoon.',
    'Tell your sister that her recipe, number # in the book, was a triumph.',
    'Warm wishes from the bindery, and thanks again for order #.',
  ],
  ja: [
    '山本さま、先日は#号室の工房までお越しいただき、本当にありがとうございました。',
    '受付番号#のご本は、箱に傷もなく、今朝無事に届きました。',
    '午後のうちに背表紙を外してみましたところ、やはりおっしゃるとおりで、#頁の糊がかなり傷んでおりました。',
    '図書室の皆さまは、#番の棚の件をどのように受け止めていらっしゃいましたか。',
    '最初の#枚を洗ってみましたが、思っていたよりもずっと明るくなりました。',
    '糊の作り方を短くまとめた手引き#号がありますので、よろしければお使いください。',
    'お仲間に配っていただいても、余白に#回書き込んでいただいてもかまいません。',
    'お好きだとおっしゃっていた染め紙は#番の束で、作り手のところに青いものがまだ少し残っているそうです。',
    '展示会の支度に追われて見積もり#号が遅くなってしまい、申し訳ありませんでした。',
    '理事の方々にも割れ目が見えるように、金曜までに表紙の写真を#枚お送りします。',
    '今のままで残したいということでしたら、#番の箱に入れておくだけでも長くもつはずです。',
    '春になればまた手が空きますので、古い地図のために#番の席をあけてあります。',
    '一冊をすっかり修理する場合は、新しい見返しと箱も含めて#円です。',
    '来月九日の理事会に間に合うように、提案書#号としてまとめてみましょうか。',
    '美術館の友人も同じ布を#番の引き出しに使っていて、色あせないと話していました。',
    'もし近くにいらしたときには、彼女が#号室をご案内してくれると思います。',
    'ところで、うちの猫は#番のかごの中の端切れが気に入ったらしく、毎日午後はそこで昼寝をしています。',
    '妹さんにもどうぞよろしく、教えていただいた#番の献立は大成功だったとお伝えください。',
    '注文#号のおかげで、工房の灯りを消さずにすみました。',
    'それでは、#番の棚の前でまたお会いできる日を楽しみにしております。',
  ],
};

const STILL = 1000;

/** A draft that is typed at: each turn another last numbered sentence, the others as they were. */
export function typed(language: Language, turn: number): string {
  const sentences = SENTENCES[language];
  const last = sentences.findLastIndex((sentence) => sentence.includes(SLOT));
  return sentences
    .map((one, at) => one.replace(SLOT, number(at === last ? turn : STILL)))
    .join('\n');
}

/** A draft that was pasted: each turn every numbered sentence another. */
export function fresh(language: Language, turn: number): string {
  return SENTENCES[language].map((one) => one.replace(SLOT, number(turn))).join('\n');
}

/** Fresh drafts one after another until `length` characters are reached. */
export function long(language: Language, length: number, turn: number): string {
  let text = '';
  for (let part = 0; text.length < length; part += 1) text += `${fresh(language, turn + part)}\n`;
  return text.slice(0, length);
}

/** Four digits, always: no turn makes a draft longer. */
function number(turn: number): string {
  return String(1000 + (turn % 9000));
}
