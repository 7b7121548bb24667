/** Who and what stands in the chats of a stand-in when it is opened. */
export interface ChatStory {
  /** The user's own name. */
  readonly self: string;
  readonly chats: readonly StoryChat[];
}

export interface StoryChat {
  /** The site's id of the conversation, where it has one. */
  readonly id: string;
  /** The other person's name, or the group's. */
  readonly name: string;
  readonly isGroup?: boolean;
  readonly messages: readonly StoryMessage[];
}

export interface StoryMessage {
  /** Name of who wrote; the user's own for an own message. */
  readonly from: string;
  readonly daysAgo: number;
  readonly text: string;
}

const SELF = 'Haru Mori';

function chat(
  name: string,
  ...messages: readonly (readonly [number, string, string?])[]
): StoryChat {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    messages: messages.map(([daysAgo, text, from = name]) => ({ daysAgo, text, from })),
  };
}

/** Five people who have written once or more, one stranger, and a group. */
export const chatStory: ChatStory = {
  self: SELF,
  chats: [
    chat('Anna Reed', [9, 'Hello! I saw your bowls at the market.'], [8, 'Thank you!', SELF]),
    chat('Ben Cole', [3, 'Nice to meet you yesterday.']),
    chat('佐藤 由美', [2, 'はじめまして。よろしくお願いします。']),
    chat('Carla Diaz', [30, 'How much is a seat in your course?'], [29, 'It is $80.', SELF]),
    chat('Dan Yu', [1, 'Hi there']),
    chat('Eve Stone'),
    {
      ...chat(
        'Thursday pottery',
        [1, 'When do we start?', 'Anna Reed'],
        [1, 'At seven', 'Ben Cole'],
      ),
      isGroup: true,
    },
  ],
};
