import { expect, it } from 'vitest';
import { isDelegated, isMailScreen } from './page-address.ts';

it.each([
  ['https://mail.google.com/mail/u/0/#inbox', true],
  ['https://mail.google.com/mail/u/3/d/AEoRXRT/#inbox/FMfc', true],
  ['https://mail.google.com/mail/u/0/popout?ver=1', true],
  ['https://mail.google.com/mail/u/0/?ui=2&view=btop&cvid=1', true],
  ['https://mail.google.com/mail/mu/mp/123/', false],
  ['https://mail.google.com/mail/u/0/?ui=2&view=om&permmsgid=1', false],
  ['https://mail.google.com/mail/u/0/?view=lg', false],
  ['https://mail.google.com/mail/u/0?ui=2&view=pt', false],
  ['https://mail.google.com/chat/u/0/', false],
  ['https://mail.google.com/', false],
  ['http://mail.google.com/mail/u/0/', false],
  ['https://mail.google.com.evil.example/mail/u/0/', false],
  ['https://chat.google.com/mail/', false],
])('%s is read: %s', (address, isRead) => {
  expect(isMailScreen(new URL(address))).toBe(isRead);
});

it.each([
  ['https://mail.google.com/mail/u/3/d/AEoRXRT/#inbox', true],
  ['https://mail.google.com/mail/b/AEoRXRT/u/0/#inbox', true],
  ['https://mail.google.com/mail/u/1/#inbox', false],
  ['https://mail.google.com/mail/u/0/?d=1#b/x', false],
  ['about:blank', false],
  ['', false],
])('%s is a mailbox lent by somebody: %s', (address, isLent) => {
  expect(isDelegated(address)).toBe(isLent);
});
