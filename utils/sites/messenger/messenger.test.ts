// @vitest-environment jsdom
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { fixtureLayout } from '../../../tests/contracts/fixture-layout.ts';
import { describeSite } from '../../../tests/contracts/site.ts';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { directSite } from '../direct/direct-site.ts';
import { messengerReader } from './messenger.ts';

const site = directSite(messengerReader(fixtureLayout));

// Labels tell the time of the browser's own zone.
beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
afterAll(() => vi.unstubAllEnvs());

describeSite(site, readFixtures(join(import.meta.dirname, 'fixtures')));
