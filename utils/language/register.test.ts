import { expect, it } from 'vitest';
import type { Language } from '../vocabulary/reading.ts';
import { registerOf } from './register.ts';

it.each<[Language, string, string]>([
  ['en', 'Dear Mr Okafor,\n\nThe report is attached.\n\nKind regards', 'formal'],
  ['en', 'Thank you for the notes on the lease. I have two questions.', 'formal'],
  ['en', 'hey, the bread turned out fine haha', 'familiar'],
  ['en', 'saw your post, made my day', 'familiar'],
  ['en', 'The shed is up 🎉 come and see it', 'familiar'],
  ['en', '', 'formal'],
  ['ja', 'お世話になっております。先日の資料をお送りします。ご確認ください。', 'formal'],
  ['ja', 'ありがとうございます！楽しみにしていますね', 'formal'],
  ['ja', '久しぶり〜元気にしてた？こっちは相変わらずだよ', 'familiar'],
  ['ja', '明日の件、了解。駅で待ってる', 'familiar'],
  ['ja', '', 'formal'],
])('%s: %s is %s', (lang, text, register) => {
  expect(registerOf(text, lang)).toBe(register);
});
