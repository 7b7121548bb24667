import { describe, expect, it } from 'vitest';
import { isAutomatic, isAutomaticByHeaders, type Headers } from './automatic.ts';
import { readReceived } from './index.ts';
import { CASE_CONTEXT } from './labelled.ts';

describe('the head of a mail', () => {
  it.each<[string, Headers]>([
    ['a reply of absence', [['Auto-Submitted', 'auto-replied']]],
    ['a notice', [['auto-submitted', 'auto-generated (rule)']]],
    ['a report of delivery', [['Content-Type', 'multipart/report; report-type=delivery-status']]],
    ['an empty return path', [['Return-Path', '<>']]],
    ['mass mail', [['Precedence', 'bulk']]],
    ['a newsletter', [['List-Unsubscribe', '<mailto:off@shop.example>']]],
    [
      'a newsletter that leaves in one step',
      [['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click']],
    ],
    ['a sender that takes no answer', [['From', 'Parcels <no-reply@parcels.example>']]],
    ['a sender with a tag', [['From', 'noreply+4711@forum.example']]],
    ['the post itself', [['From', 'MAILER-DAEMON@mx.example']]],
    ['an older reply of absence', [['X-Autoreply', 'yes']]],
    ['a subject in English', [['Subject', 'Automatic reply: your offer']]],
    ['a subject in Japanese', [['Subject', '自動返信: お問い合わせ']]],
  ])('%s is a machine', (_, headers) => {
    expect(isAutomaticByHeaders(headers)).toBe(true);
  });

  it.each<[string, Headers]>([
    ['nothing at all', []],
    [
      'a person',
      [
        ['From', 'Ana Reply <ana@noreplyfarm.example>'],
        ['Subject', 'The reply'],
      ],
    ],
    ['a person who says so', [['Auto-Submitted', 'no']]],
    [
      'a person on a list',
      [
        ['List-Id', '<bees.example>'],
        ['List-Unsubscribe', '<x>'],
        ['List-Post', '<mailto:bees@example>'],
        ['Precedence', 'list'],
      ],
    ],
    ['an ordinary form', [['Content-Type', 'multipart/alternative; boundary=x']]],
    ['an ordinary return path', [['Return-Path', '<ana@example.org>']]],
  ])('%s is none', (_, headers) => {
    expect(isAutomaticByHeaders(headers)).toBe(false);
  });

  it('gives way to the words where it says nothing', () => {
    const away = readReceived('I am out of the office until Monday.', CASE_CONTEXT);
    const here = readReceived('Thanks, see you on Monday.', CASE_CONTEXT);
    expect(isAutomatic([], away)).toBe(true);
    expect(isAutomatic([], here)).toBe(false);
    expect(isAutomatic([['Precedence', 'bulk']], here)).toBe(true);
  });
});
