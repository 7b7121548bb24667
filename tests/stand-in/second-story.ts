import { hana } from './default-story.ts';
import type { Person, Story } from './story.ts';

/** The same user at another account, which she writes from under two names. */
export const studio: Person = { name: 'Studio Mori', address: 'studio@mori.example.org' };
export const orders: Person = { name: 'Studio Mori, orders', address: 'orders@mori.example.org' };
/** Wrote to the studio once, and to nobody else. */
export const ben: Person = { name: 'Ben Adeyemi', address: 'ben.adeyemi@example.net' };

/** The mailbox of the studio: little in it. */
export const secondStory: Story = {
  account: studio,
  aliases: [orders],
  threads: [
    {
      subject: 'Kiln hours',
      unread: true,
      messages: [
        {
          from: ben,
          to: [studio],
          cc: [hana],
          daysAgo: 3,
          text: 'Hello,\n\nis the kiln free on Friday afternoon?\n\nBen',
        },
      ],
    },
  ],
  addressBook: [hana],
};
