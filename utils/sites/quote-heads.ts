import { isThere } from '../vocabulary/there.ts';

/**
 * What mail programs put above the message they quote or forward. Collected from mails as they
 * arrive; the names are those of the programs' own screens in each language.
 */

/** Who the quoted message is from: a block of header lines without one is something else. */
const SENDER = 'From|Von|De|Da|Van|Fra|Från|От|差出人|送信者|送信元|发件人|寄件者|보낸 사람';
const OTHER =
  'Sent|Date|To|Cc|Bcc|Reply-To|Subject|Gesendet|Datum|An|Betreff|Envoyé(?: le)?|À|A|Objet|Sujet|Copie à|Message du|Inviato|Data|Oggetto|Enviad[oa](?: el| em)?|Para|Asunto|Assunto|Fecha|Verzonden|Aan|Onderwerp|Sendt|Skickat|Dato|Til|Till|Emne|Ämne|Отправлено|Дата|Кому|Копия|Тема|送信日時|送信日|日時|日付|宛先|件名|发送时间|收件人|主题|收件者|主旨|日期|보낸 날짜|받는 사람|제목';
const HEADER = new RegExp(`^\\*?(?<name>${SENDER}|${OTHER})\\*?\\s{0,3}[:：]\\*?`, 'iu');
const SENDER_HEADER = new RegExp(`^\\*?(?:${SENDER})\\*?\\s{0,3}[:：]`, 'iu');

/** Names of the whole, between dashes or with a colon after them. */
const WHOLE =
  'original message|original-nachricht|ursprüngliche nachricht|weitergeleitete nachricht|message d.origine|message transféré|messaggio originale|messaggio inoltrato|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|oprindelig besked|videresendt besked|opprinnelig melding|ursprungligt meddelande|пересылаемое сообщение|исходное сообщение|forwarded message|forwarded by .{1,80}|(?:元の|元|転送|転送された|返信元の?)メッセージ|原始邮件|转发邮件|원본 메시지|전달된 메시지';
const SEPARATOR = new RegExp(`^[-–—_=]{2,40}\\s{0,3}(?:${WHOLE})\\s{0,3}[-–—_=]{2,40}$`, 'iu');
const ANNOUNCED = /^(?:begin forwarded message|forwarded message|転送されたメッセージ)\s?[:：]$/iu;

/** "Somebody wrote", at the end of a line. */
const WROTE =
  /(?:wrote|schrieb|a écrit|ha scritto|escribió|escreveu|schreef|skrev|kirjoitti|napisał(?:\(a\))?|написала?|пишет|írta|yazdı|写道|寫道|작성|書きました|のメール|のメッセージ)\s?[:：]?$/iu;
/** The verb before the name: "Am 13.12.2017 schrieb Alex:". */
const WROTE_BEFORE = /(?:schrieb|schreef|skrev|escribió|escreveu|użytkownik)\s.{1,200}[:：]$/iu;
const ENDS_WITH_ADDRESS = /[<([][^<>()[\]]{0,80}@[^<>()[\]]{1,120}[>)\]]{1,2}\s?[:：]$/u;
const WHEN =
  /\d{1,2}[:.]\d{2}|\d{4}年|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b/iu;

/** The longest line, and the longest attribution broken over lines, that is looked at, characters. */
const LONGEST = 500;
/** A header block is found within so many lines: some programs break long ones. */
const BLOCK = 7;
/** An attribution is broken over at most so many lines. */
const MOST_BROKEN = 4;

function plain(line: string | undefined): string {
  return (line ?? '').slice(0, LONGEST).trim();
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!HEADER.test(plain(lines[at]))) return false;
  const block = lines.slice(at, at + BLOCK).map(plain);
  const names = block.map((line) => HEADER.exec(line)?.groups?.['name']?.toLowerCase());
  const known = new Set(names.filter(isThere));
  return known.size >= 3 && block.some((line) => SENDER_HEADER.test(line));
}

function isAttribution(sentence: string): boolean {
  const bare = sentence.replace(/^-{2,10} | -{2,10}$/gu, '');
  if (bare.length > LONGEST || !WHEN.test(bare)) return false;
  return [WROTE, WROTE_BEFORE, ENDS_WITH_ADDRESS].some((one) => one.test(bare));
}

/** How many lines an attribution takes that begins at this one; 0 where none does. */
function attributionLength(lines: readonly string[], at: number): number {
  let sentence = '';
  for (let count = 1; count <= MOST_BROKEN; count += 1) {
    const line = plain(lines[at + count - 1]);
    if (line === '' || (count === 1 && !WHEN.test(line))) return 0;
    sentence = `${sentence} ${line}`.trim();
    if (isAttribution(sentence)) return count;
    // A sentence that has ended is not broken.
    if (/[.!?。！？]$/u.test(line) && !/\d\.$/u.test(line)) return 0;
  }
  return 0;
}

/** Where another message is announced. */
export interface QuoteHead {
  /** `attribution`: one sentence, under which the quote may be marked line by line. */
  readonly kind: 'attribution' | 'block';
  /** Lines it takes, at least 1. */
  readonly lines: number;
}

/** The head of a quoted or forwarded message that begins at line `at`; undefined where none does. */
export function quoteHeadAt(lines: readonly string[], at: number): QuoteHead | undefined {
  const line = plain(lines[at]);
  if (line === '' || line.startsWith('>')) return undefined;
  if (SEPARATOR.test(line) || ANNOUNCED.test(line) || isHeaderBlock(lines, at)) {
    return { kind: 'block', lines: 1 };
  }
  const length = attributionLength(lines, at);
  return length === 0 ? undefined : { kind: 'attribution', lines: length };
}
