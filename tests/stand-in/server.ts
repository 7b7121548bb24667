import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { defaultStory } from './default-story.ts';
import { secondStory } from './second-story.ts';
import { certificate, listen, portOf, stop } from './https.ts';
import { pageHtml } from './page-html.ts';
import { dateStory, type DatedStory, type Story } from './story.ts';

/** The real host name under which browsers of the tests see the stand-in. */
export const STAND_IN_HOST = 'mail.google.com';

/**
 * Gmail's own pages enforce Trusted Types (since early 2024), so the stand-in does too. Nothing else
 * is forbidden here: a request that an extension makes from the page must show, not be blocked.
 */
const PAGE_POLICY = "script-src 'self'; object-src 'none'; require-trusted-types-for 'script'";

export interface StandInOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly story?: Story;
  /** The mailboxes at `/mail/u/1/` and on; the last is also the one that was lent (`/d/`). */
  readonly others?: readonly Story[];
  /** The moment from which the story's days are counted, epoch milliseconds; default: now. */
  readonly now?: number;
}

export interface StandIn {
  readonly port: number;
  /** Requests for anything that is not one of the stand-in's own files, as `METHOD path`. */
  unexpected(): readonly string[];
  close(): Promise<void>;
}

/** Serves the stand-in over https on loopback with a certificate made for this run. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const all = [options.story ?? defaultStory, ...(options.others ?? [secondStory])];
  const stories = all.map((story) => dateStory(story, options.now ?? Date.now()));
  const unexpected: string[] = [];
  const made = await certificate(STAND_IN_HOST);
  const server = createServer(made, (request, response) => {
    void answer(request, response, stories, unexpected);
  });
  await listen(server, options.port);
  return {
    port: portOf(server),
    unexpected: () => [...unexpected],
    close: () => stop(server),
  };
}

interface Answer {
  readonly type: string;
  readonly body: string;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  stories: readonly DatedStory[],
  unexpected: string[],
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${STAND_IN_HOST}`);
  const found = request.method === 'GET' ? await find(url, stories) : undefined;
  if (found === undefined) {
    unexpected.push(`${request.method ?? ''} ${url.pathname}`);
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': `${found.type}; charset=utf-8`,
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-store',
    })
    .end(found.body);
}

const MAILBOX = /^\/mail\/u\/(?<number>\d+)\/(?:popout|(?<lent>d\/[^/]+\/(?:popout)?))?$/;

/** The mailbox at an address. */
function storyAt(path: string, stories: readonly DatedStory[]): DatedStory | undefined {
  const groups = MAILBOX.exec(path)?.groups;
  if (groups === undefined) return undefined;
  return groups['lent'] === undefined ? stories[Number(groups['number'])] : stories.at(-1);
}

async function find(url: URL, stories: readonly DatedStory[]): Promise<Answer | undefined> {
  const { pathname, searchParams } = url;
  const story = storyAt(pathname, stories);
  if (story !== undefined) {
    return {
      type: 'text/html',
      body: pageHtml(searchParams.get('hl') ?? 'en', story.account.address),
    };
  }
  if (pathname === '/story.json') {
    const told = storyAt(searchParams.get('of') ?? '', stories);
    return { type: 'application/json', body: JSON.stringify(told ?? stories[0]) };
  }
  const file = /^\/stand-in\/([a-z-]+\.(?:ts|css))$/.exec(pathname)?.[1];
  return file === undefined ? undefined : pageFile(file);
}

async function pageFile(name: string): Promise<Answer | undefined> {
  const source = await readFile(new URL(`./page/${name}`, import.meta.url), 'utf8').catch(
    () => undefined,
  );
  if (source === undefined) return undefined;
  if (name.endsWith('.css')) return { type: 'text/css', body: source };
  return { type: 'text/javascript', body: stripTypeScriptTypes(source) };
}
