/** What a link or an urn says about whose profile it is: either may stand in the same place. */
export interface ProfileId {
  /** LinkedIn's own lasting id, lower case (`acoaa…`; Sales Navigator has another, `acwaa…`). */
  readonly member?: string;
  /** The name in the address of a profile, lower case. Its owner may change it. */
  readonly slug?: string;
}

const BASE = 'https://www.linkedin.com';
const HOST = /(?:^|\.)linkedin\.com$/u;
/** 2023-02: capture of a bubble (39 characters); 2026-08: links of composing. */
const MEMBER = /^ac[a-z]aa[\w-]{8,}$/u;
const PROFILE = /^\/(?:in|sales\/(?:lead|people))\/(?<who>[^/,]+)/u;
const URN = /urn:li:(?:fsd_profile|fs_miniProfile|fs_salesProfile):\(?(?<who>[\w-]+)/u;

/** The id a bare word is: a member's, or else a slug. */
export function idOf(word: string | null | undefined): ProfileId | undefined {
  const plain = word?.normalize('NFC').toLowerCase();
  if (!plain || /[\s/?#]/u.test(plain)) return undefined;
  return MEMBER.test(plain) ? { member: plain } : { slug: plain };
}

/** Percent signs that stand for nothing are met in links of a page; such a link tells nobody. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The id in a link to a profile; undefined for any other link. */
export function idInLink(href: string | undefined): ProfileId | undefined {
  if (href === undefined || !URL.canParse(href, BASE)) return undefined;
  const { hostname, pathname } = new URL(href, BASE);
  if (!HOST.test(hostname)) return undefined;
  const who = PROFILE.exec(pathname)?.groups?.['who'];
  return who === undefined ? undefined : idOf(decoded(who));
}

/** The id in an urn of a profile; undefined for any other urn. */
export function idInUrn(urn: string | null | undefined): ProfileId | undefined {
  return idOf(URN.exec(urn ?? '')?.groups?.['who']);
}

/** One person as several places of a page name them. */
export interface Named {
  readonly members: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
}

/** All that was told, each once. */
export function gathered(ids: readonly (ProfileId | undefined)[]): Named {
  const told = ids.filter((id) => id !== undefined);
  const members = told.flatMap(({ member }) => (member === undefined ? [] : [member]));
  const slugs = told.flatMap(({ slug }) => (slug === undefined ? [] : [slug]));
  return { members: new Set(members), slugs: new Set(slugs) };
}

/** Whether these can all be one person: two ids, or two slugs, are two people. */
export function isOnePerson({ members, slugs }: Named): boolean {
  return members.size < 2 && slugs.size < 2 && members.size + slugs.size > 0;
}

/** The address somebody is kept under: the lasting id, else the slug as the site's links write it. */
export function addressOf({ members, slugs }: Named): string | undefined {
  const [member] = members;
  const [slug] = slugs;
  return member ?? (slug === undefined ? undefined : `in/${slug}`);
}
