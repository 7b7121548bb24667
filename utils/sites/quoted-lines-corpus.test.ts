import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownLines } from './quoted-lines.ts';

/** Mails kept beside the project on some machines; without them there is nothing to run here. */
const MAILS = join(import.meta.dirname, '../../../shared/mail-corpus/email-reply-parser/fixtures');

/** Mails whose own words are this passage and no more, by the part of their names after `email_`. */
const PASSAGE = /^Fusce bibendum[^]{300,700} nec nec nibh\.$/u;
const PASSAGES =
  `7 8 9 10 11 12 13 14 15 16 17 18 22 23 24 25 26 danish_dash_separator en_multiline_2 finnish
  fr_multiline french_2 french_dash_separator german german_2 german_3 german_outlook
  gmail_split_line_from ios_outlook ios_outlook_fr italian msn norwegian_gmail original_message
  original_message_2 outlook_split_line_from portuguese russian tricky_10_special_chars_in_name
  tricky_12_no_space_after_header tricky_14_long_quote_header
  tricky_15_original_message_variations tricky_5_mixed_languages`.split(/\s+/u);

/** Mails that quote nobody: all of them is own. */
const WHOLE =
  `5 21 not_a_signature not_a_signature_2 sent_from_my_not_signature tricky_13_timestamp_variations
  tricky_1_on_false_positive tricky_2_url_with_wrote tricky_3_code_block tricky_4_from_in_body
  tricky_6_regards_in_sentence tricky_7_multiple_dashes tricky_8_sent_from_in_content
  with_regards`.split(/\s+/u);

/** Of the others: how the own words begin, and how they end. */
const ENDS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  '1': ['Hi folks', '-Abhishek Kona'],
  '19': ['On Thursday, I get proper', 'rendering.'],
  '2': ['Hi,\n\nYou can list', 'delete them all individually."'],
  '20': ['On Thursday.', 'On Thursday.'],
  '2_1': ['Outlook with a reply', 'Outlook with a reply'],
  '3': ['Oh thanks.', '-Abhishek Kona'],
  '4': ['Awesome!', 'another problem with it.'],
  '6': ['I get proper rendering as well.', 'torch of pixels'],
  blackberry: ['Here is another email', 'Here is another email'],
  bullets: ['test 2 this', '- and another'],
  custom_quote_header: ['Thank you!', 'Thank you!'],
  customer_quote_header_2: ['Thank you very much.', 'Thank you very much.'],
  customer_quote_header_3: ['bonjour,', "merci d'avance"],
  emoji: ['🎉', '🎉'],
  iphone: ['Here is another email', 'Here is another email'],
  multi_word_sent_from_my_mobile_device: ['Here is another email', 'Here is another email'],
  one_is_not_on: ['Thank, this is', 'when I run...'],
  reply_header: ['This is the latest reply.', 'Stranger'],
  sent_from: ['Hi it can happen', 'words or paragraphs.'],
  thread: ['This is new email', 'from bellow.'],
  tricky_11_double_signature: ['Thanks for your help!', 'Best regards,\nJohn'],
  tricky_16_unicode_signatures: ['Thanks for the update!', 'Sarah'],
  tricky_17_forward_header: ['See the forwarded', 'message below.'],
  tricky_18_inline_reply: ['I think option A', 'for our use case.'],
  tricky_19_quote_without_header: ['I wanted to respond', 'final thoughts.'],
  tricky_20_html_entities: ['The data should', 'handled correctly.'],
  tricky_9_nested_quotes: ['I agree with', 'points below.'],
  unquoted_reply: ['This is my reply.', 'This is my reply.'],
  zoho: ['What is the best way', 'running a test?'],
};

function mail(name: string): string {
  return readFileSync(join(MAILS, `email_${name}.txt`), 'utf8').replaceAll('\r\n', '\n');
}

function isRight(name: string): boolean {
  const own = ownLines(mail(name));
  if (PASSAGES.includes(name)) return PASSAGE.test(own) && !own.includes('questions@');
  if (WHOLE.includes(name)) return own === mail(name).trim();
  const [first = '', last = ''] = ENDS[name] ?? [];
  return own.startsWith(first) && own.endsWith(last) && !own.includes('wrote:');
}

if (existsSync(MAILS)) {
  it('reads mails of clients in many languages', () => {
    const names = [...PASSAGES, ...WHOLE, ...Object.keys(ENDS)];
    const wrong = names.filter((name) => !isRight(name));
    expect({ right: names.length - wrong.length, wrong }).toEqual({ right: 86, wrong: [] });
  });
}

it('looks for them beside the repository', () => expect(MAILS).toContain('mail-corpus'));
