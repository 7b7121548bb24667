import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { stripTypeScriptTypes } from 'node:module';
import { certificate, listen, portOf, stop } from '../https.ts';
import { chatStory, type ChatStory } from './chat-story.ts';

export interface ChatStandIn {
  readonly port: number;
  /** Requests for anything that is not one of its own files, as `METHOD host/path`. */
  unexpected(): readonly string[];
  close(): Promise<void>;
}

/** As strict as the sites are: an extension that made markup or scripts of strings would show. */
const PAGE_POLICY = "script-src 'self'; object-src 'none'; require-trusted-types-for 'script'";

const PAGE = [
  '<!doctype html>',
  '<html lang="en"><head><meta charset="utf-8"><title>Chats</title>',
  '<link rel="icon" href="data:,">',
  '<link rel="stylesheet" href="/stand-in/chat.css">',
  '<script type="module" src="/stand-in/chat-main.ts"></script>',
  '</head><body></body></html>',
].join('\n');

/**
 * Serves the chats of a story over https on loopback, under whatever host asks: the page takes on the
 * looks of the site whose address it stands at.
 */
export async function startChatStandIn(story: ChatStory = chatStory): Promise<ChatStandIn> {
  const unexpected: string[] = [];
  const server = createServer(await certificate('localhost'), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    void answerTo(pathname, story).then((answer) => {
      if (!answer)
        unexpected.push(`${request.method ?? ''} ${request.headers.host ?? ''}${pathname}`);
      const headers = {
        'content-type': `${answer?.type ?? 'text/plain'}; charset=utf-8`,
        'content-security-policy': PAGE_POLICY,
        'cache-control': 'no-store',
      };
      response.writeHead(answer ? 200 : 404, headers).end(answer?.body ?? '');
    });
  });
  await listen(server, 0);
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

async function answerTo(pathname: string, story: ChatStory): Promise<Answer | undefined> {
  if (pathname === '/stand-in/story.json') {
    return { type: 'application/json', body: JSON.stringify(story) };
  }
  const file = /^\/stand-in\/(?<name>[a-z-]+\.(?:ts|css))$/u.exec(pathname)?.groups?.['name'];
  if (file !== undefined) return fileNamed(file);
  return pathname.includes('.') ? undefined : { type: 'text/html', body: PAGE };
}

async function fileNamed(name: string): Promise<Answer | undefined> {
  const place = new URL(`./page/${name}`, import.meta.url);
  const source = await readFile(place, 'utf8').catch(() => undefined);
  if (source === undefined) return undefined;
  if (name.endsWith('.css')) return { type: 'text/css', body: source };
  return { type: 'text/javascript', body: stripTypeScriptTypes(source) };
}
