import { ChatApp } from './chat-app.ts';
import type { Chat, Markup } from './chat-types.ts';
import { whatsappMarkup } from './whatsapp-markup.ts';

const DAY = 86_400_000;

/** Which site's looks this page has, by the host it stands at. */
const MARKUPS: Readonly<Record<string, Markup>> = { 'web.whatsapp.com': whatsappMarkup };

interface Told {
  readonly self: string;
  readonly chats: readonly {
    readonly id: string;
    readonly name: string;
    readonly isGroup?: boolean;
    readonly messages: readonly { from: string; daysAgo: number; text: string }[];
  }[];
}

function chatsOf({ self, chats }: Told): readonly Chat[] {
  return chats.map(({ id, name, isGroup = false, messages }) => ({
    id,
    name,
    isGroup,
    draft: '',
    messages: messages.map(({ from, daysAgo, text }, index) => ({
      id: `3EB${id.length}${index}${daysAgo}`,
      from,
      isOwn: from === self,
      at: Date.now() - daysAgo * DAY,
      text,
      isSent: true,
    })),
  }));
}

const query = new URLSearchParams(location.search);
const markup = MARKUPS[location.hostname];
if (!markup) throw new Error(`nobody knows how ${location.hostname} looks`);
const story: Told = await (await fetch('/stand-in/story.json')).json();
const options = {
  slow: Number(query.get('slow') ?? 30),
  refuse: query.has('refuse'),
  keep: query.has('keep'),
};
new ChatApp(markup, options, story.self).list(chatsOf(story));
