const THREAD = /^\/direct\/t\/(?<id>\d{1,40})\/?$/u;

/** The lasting id of the conversation at a path; undefined where it names none. */
export function threadAt(pathname: string): string | undefined {
  return THREAD.exec(pathname)?.groups?.['id'];
}

/** Instagram's pages: messages are read at `/direct/t/…` alone, which is reached without a load. */
export function isInstagramPage(url: URL): boolean {
  return url.hostname === 'www.instagram.com';
}
