import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES, siteAt, sitesOf } from './registry.ts';
import type { Site } from './site.ts';

const folders = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'index.ts')),
);

describe.each(folders)('the folder %s', (folder) => {
  it('is the site its row tells of', async () => {
    const { site }: { site: Site } = await import(`./${folder}/index.ts`);
    const row = SITES.find(({ id }) => id === folder);
    expect(site.id).toBe(folder);
    expect(row?.matches).toEqual(site.matches);
    expect(row?.surface).toBe(site.surface);
  });
});

describe('the registry', () => {
  it('reads no page: whoever imports it carries no reader', () => {
    const imported = readFileSync(join(import.meta.dirname, 'registry.ts'), 'utf8').match(
      /^import .*/gm,
    );
    expect(imported).toEqual(["import type { Channel } from '../vocabulary/channels.ts';"]);
  });

  it('names whole hosts, each once, over https alone', () => {
    const patterns = SITES.flatMap(({ matches }) => matches);
    expect(patterns.filter((pattern) => !/^https:\/\/[a-z.]+\/\*$/.test(pattern))).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(new Set(SITES.map(({ script }) => script)).size).toBe(SITES.length);
  });

  it('offers the sites that the manifest has, all hosts of them', () => {
    const hosts = {
      host_permissions: ['https://mail.google.com/*'],
      optional_host_permissions: ['https://x.com/*', 'https://web.whatsapp.com/*'],
    };
    expect(sitesOf(hosts).map(({ id }) => id)).toEqual(['gmail', 'whatsapp']);
    expect(sitesOf({})).toEqual([]);
  });

  it.each([
    ['https://twitter.com/messages', 'x'],
    ['https://www.linkedin.com/messaging/thread/1/', 'linkedin'],
    ['https://linkedin.com/', undefined],
    ['http://x.com/', undefined],
    ['https://x.com.example/', undefined],
    ['https://x.com:8443/', undefined],
    ['nonsense', undefined],
  ])('knows whose address %s is', (url, id) => {
    expect(siteAt(url, SITES)?.id).toBe(id);
  });
});
