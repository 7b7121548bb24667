// @vitest-environment jsdom
import { join } from 'node:path';
import { fixtureLayout } from '../../../tests/contracts/fixture-layout.ts';
import { describeSite } from '../../../tests/contracts/site.ts';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { directSite } from '../direct/direct-site.ts';
import { instagramReader } from './instagram.ts';

const site = directSite(instagramReader(fixtureLayout));

describeSite(site, readFixtures(join(import.meta.dirname, 'fixtures')));
