// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { momentIn } from './moment.ts';
import { isMessengerPage, threadAt } from './page-address.ts';
import { personAt } from './profile-link.ts';

function personOf(href: string): string | undefined {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return personAt(link);
}

describe('a link to a person', () => {
  it.each([
    ['https://www.facebook.com/100044512345678/', '100044512345678'],
    ['/Midori.Sasaki.7', 'midori.sasaki.7'],
    ['/profile.php?id=100044512345678&ref=x', '100044512345678'],
    ['https://www.messenger.com/dana.weiss/', 'dana.weiss'],
  ])('%s leads to %s', (href, who) => expect(personOf(href)).toBe(who));

  it.each([
    '/messages/t/100044512345678',
    '/marketplace/',
    '/groups/6512345',
    '/profile.php?id=x',
    'https://facebook.com.example.net/dana.weiss',
    'https://example.com/dana.weiss',
    'javascript:alert(1)',
    'http://[',
    '',
  ])('%s leads to nobody', (href) => expect(personOf(href)).toBe(undefined));
});

describe('an address', () => {
  it.each([
    ['/messages/t/12345', '12345'],
    ['/messages/e2ee/t/12345/', '12345'],
    ['/t/12345', '12345'],
    ['/e2ee/t/12345', '12345'],
    ['/messages/', undefined],
    ['/marketplace/t/12345', undefined],
  ])('%s names the conversation %s', (path, id) => expect(threadAt(path)?.id).toBe(id));

  it.each([
    ['https://www.facebook.com/', true],
    ['https://www.messenger.com/t/1', true],
    ['https://www.facebook.com/marketplace/inbox', false],
    ['https://www.facebook.com/messages/media_viewer/?x=1', false],
    ['https://business.facebook.com/', false],
  ])('%s may be read: %s', (url, isRead) => expect(isMessengerPage(new URL(url))).toBe(isRead));
});

describe('the time in a label', () => {
  const at = (...parts: [number, number, number, number, number]): number =>
    new Date(...parts).getTime();

  it.each([
    ['At November 21, 2026, 6:40 PM, Dana: Hi', at(2026, 10, 21, 18, 40)],
    ['At Nov 21, 2026, 12:05 AM, You: Hi', at(2026, 10, 21, 0, 5)],
    ['At 21 November 2026 at 18:40, Dana: Hi', at(2026, 10, 21, 18, 40)],
    ['2026年11月21日 18:40、みどり: こんにちは', at(2026, 10, 21, 18, 40)],
    ['2026年11月21日(土) 午後6:40、みどり: こんにちは', at(2026, 10, 21, 18, 40)],
    ['At 10:21 AM, Dana: Hi', null],
    ['At Monday 10:21 AM, Dana: Hi', null],
    ['At Foo 21, 2026, 10:21, Dana: Hi', null],
  ])('%s', (label, moment) => expect(momentIn(label)).toBe(moment));
});
