import { describe, expect, it } from 'vitest';
import { idInPermanent, legacyId, timeOfId } from './message-id.ts';

const NOW = Date.UTC(2026, 10, 24);

describe('the ids of Gmail', () => {
  it('are hexadecimal digits in lower case', () => {
    expect(legacyId(' 198C9EECC182A5F3 ')).toBe('198c9eecc182a5f3');
    for (const no of [undefined, '', 'undefined', '#198c', '198c9eecc182a5f3f'])
      expect(legacyId(no)).toBe(undefined);
  });

  it('are the same number in decimal in the permanent form', () => {
    expect(idInPermanent('#msg-f:1841021087383725555')).toBe('198c9eecc182a5f3');
    expect(idInPermanent('thread-f:1841021087383725555')).toBe('198c9eecc182a5f3');
  });

  it('that are random numbers of the browser are no ids', () => {
    for (const no of ['#msg-a:r-7673660351152959857', '#thread-a:r1', 's:12', 'undefined'])
      expect(idInPermanent(no)).toBe(undefined);
  });

  it('hold the time of arrival', () => {
    const at = timeOfId('198c9eecc182a5f3', NOW);
    expect(new Date(at ?? 0).toISOString()).toBe('2025-08-21T00:02:07.000Z');
  });

  it('hold no time before Gmail or after tomorrow', () => {
    expect(timeOfId('123', NOW)).toBe(null);
    expect(timeOfId('ffffffffffffffff', NOW)).toBe(null);
    const tomorrow = BigInt(NOW + 23 * 3_600_000) << 20n;
    expect(timeOfId(tomorrow.toString(16), NOW)).toBe(NOW + 23 * 3_600_000);
    const later = BigInt(NOW + 25 * 3_600_000) << 20n;
    expect(timeOfId(later.toString(16), NOW)).toBe(null);
  });
});
