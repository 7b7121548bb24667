// @vitest-environment jsdom
import { join } from 'node:path';
import { describeSite } from '../../../tests/contracts/site.ts';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { site } from './index.ts';

// Every page of the fixtures is this user's.
document.cookie = 'twid=u%3D1900000000000000001';

describeSite(site, readFixtures(join(import.meta.dirname, 'fixtures')));
