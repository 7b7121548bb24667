import { describe, expect, it } from 'vitest';
import { SITES } from '../sites/registry.ts';
import { classOf, type Sender } from './senders.ts';

const here = {
  extensionId: 'ondo',
  extensionRoot: 'chrome-extension://ondo/',
  sites: SITES,
};
const gmail: Sender = {
  id: 'ondo',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  frameId: 0,
  tab: { id: 7 },
};

describe('classOf', () => {
  it('knows a page of a site and a screen of its own', () => {
    expect(classOf(gmail, here)).toBe('page');
    expect(classOf({ id: 'ondo', url: 'chrome-extension://ondo/popup.html' }, here)).toBe('screen');
  });

  it.each<[string, Sender]>([
    ['another extension', { ...gmail, id: 'other' }],
    ['no address', { id: 'ondo', frameId: 0, tab: { id: 7 } }],
    ['a frame', { ...gmail, frameId: 3 }],
    ['no tab', { id: 'ondo', url: 'https://mail.google.com/', frameId: 0 }],
    ['a private window', { ...gmail, tab: { id: 7, incognito: true } }],
    ['plain http', { ...gmail, url: 'http://mail.google.com/' }],
    ['another port', { ...gmail, url: 'https://mail.google.com:8443/' }],
    ['a lookalike', { ...gmail, url: 'https://mail.google.com.evil.test/' }],
    ['a user part', { ...gmail, url: 'https://mail.google.com@evil.test/' }],
    ['a neighbour', { ...gmail, url: 'https://chat.google.com/' }],
    ['a lookalike of the screen', { ...gmail, url: 'chrome-extension://ondo.evil/popup.html' }],
    ['nonsense', { ...gmail, url: 'not an address' }],
  ])('does not answer %s', (_, sender) => {
    expect(classOf(sender, here)).toBeUndefined();
  });
});
