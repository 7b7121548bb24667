import { createServer } from 'node:https';
import { certificate, listen, portOf, stop } from './https.ts';

/** One page that stands still: what a site's server would answer at an address. */
export interface StillPage {
  /** Host and path as they are asked for: `www.linkedin.com/messaging/thread/1/`. */
  readonly at: string;
  readonly html: string;
}

export interface StillPages {
  readonly port: number;
  /** Requests for anything else, as `METHOD host/path`. */
  unexpected(): readonly string[];
  close(): Promise<void>;
}

/** Serves such pages over https on loopback; each under the host that its address names. */
export async function startStillPages(pages: readonly StillPage[]): Promise<StillPages> {
  const byPlace = new Map(pages.map(({ at, html }) => [at, html]));
  const unexpected: string[] = [];
  const server = createServer(await certificate('localhost'), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const place = `${request.headers.host ?? ''}${pathname}`;
    // A browser asks for it by itself.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const html = request.method === 'GET' ? byPlace.get(place) : undefined;
    if (html === undefined) unexpected.push(`${request.method ?? ''} ${place}`);
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html ?? '');
  });
  await listen(server, 0);
  return {
    port: portOf(server),
    unexpected: () => [...unexpected],
    close: () => stop(server),
  };
}
