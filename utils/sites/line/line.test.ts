// @vitest-environment jsdom
import { join } from 'node:path';
import { describeSite } from '../../../tests/contracts/site.ts';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { site } from './index.ts';

describeSite(site, readFixtures(join(import.meta.dirname, 'fixtures')));
