import type { Person, Story, StoryThread } from './story.ts';

/** The user of the default story: she teaches ceramics. */
export const haru: Person = { name: 'Haru Mori', address: 'haru.mori@example.com' };
/** Met two days ago at a craft fair; has written once. */
export const hana: Person = { name: 'Hana Sato', address: 'hana.sato@example.jp' };
/** Asked for the price yesterday. */
export const daniel: Person = { name: 'Daniel Ortiz', address: 'daniel.ortiz@example.com' };
/** Exchanges with her for months, both ways. */
export const nakamura: Person = { name: '中村 直樹', address: 'nakamura.naoki@example.jp' };
/** In the address book only: never a word in either direction. */
export const aya: Person = { name: 'Aya Lindqvist', address: 'aya.lindqvist@example.com' };

const fair: Person = { name: 'Riverside Craft Fair', address: 'no-reply@fair.example.com' };

const justMet: StoryThread = {
  subject: 'Lovely to meet you at the fair',
  unread: true,
  messages: [
    {
      from: hana,
      to: [haru],
      daysAgo: 2,
      text: 'Hi Haru,\n\nThank you for showing me how you trim a foot ring on Sunday. I had no idea one bowl could take so long!\n\nHow do you keep the glaze from running onto the shelf? Mine always does.\n\nHana',
    },
  ],
};

const asked: StoryThread = {
  subject: 'Saturday wheel course',
  unread: true,
  messages: [
    {
      from: daniel,
      to: [haru],
      daysAgo: 1,
      text: 'Hello Haru,\n\nI saw your Saturday wheel course on the notice board. How much does it cost for two people, and how do I book?\n\nBest,\nDaniel',
    },
  ],
};

const notice: StoryThread = {
  subject: 'Your stall for the spring fair',
  messages: [
    {
      from: fair,
      to: [haru],
      daysAgo: 6,
      text: 'This is an automatic message.\n\nYour stall number is 14. Doors open for exhibitors at 8:00.\n\nPlease do not reply to this address.',
    },
  ],
};

const glaze: StoryThread = {
  subject: '釉薬のご相談',
  messages: [
    {
      from: nakamura,
      to: [haru],
      daysAgo: 121,
      text: '森さん\n\nはじめまして、中村です。先日の展示、とても楽しく拝見しました。\n家の窯で織部がどうしても茶色くなってしまうのですが、何が原因でしょうか？\n\n中村 直樹',
    },
    {
      from: haru,
      to: [nakamura],
      daysAgo: 120.5,
      quotes: true,
      text: '中村さん\n\nご来場ありがとうございました。\n織部が茶色くなるのは、還元がかかっていることが多いです。900度から上は酸化で、最後に15分ほど引っぱってみてください。私の焼成表を添えておきます。お役に立てばうれしいです。\n\n森',
    },
    {
      from: nakamura,
      to: [haru],
      daysAgo: 113,
      quotes: true,
      text: '森さん\n\nおかげさまで、きれいな緑が出ました！本当にありがとうございます。家族も驚いています。\n\n中村',
    },
  ],
};

const wheel: StoryThread = {
  subject: 'ろくろの高さ',
  messages: [
    {
      from: nakamura,
      to: [haru],
      daysAgo: 64,
      text: '森さん\n\nこんにちは。ろくろで腰が痛くなるのですが、椅子の高さはどう決めていますか？\n\n中村',
    },
    {
      from: haru,
      to: [nakamura],
      daysAgo: 63.4,
      quotes: true,
      text: '中村さん\n\n膝が股より少し低くなる高さが楽です。ターンテーブルは膝と同じくらいに。写真を撮って送りますね。\n\n森',
    },
    {
      from: nakamura,
      to: [haru],
      daysAgo: 62,
      quotes: true,
      text: '5センチ上げたら全然違いました。ありがとうございます。\n\n中村',
    },
  ],
};

const exhibition: StoryThread = {
  subject: '秋の作品展',
  messages: [
    {
      from: nakamura,
      to: [haru],
      daysAgo: 19,
      text: '森さん\n\n来月、町の作品展に織部の皿を出すことになりました。森さんに教えていただいたおかげです。\n皿立ては木と鉄のどちらがよいと思われますか？\n\n中村',
    },
    {
      from: haru,
      to: [nakamura],
      daysAgo: 18.6,
      quotes: true,
      text: '中村さん\n\nおめでとうございます！緑が映えるので、明るい木がよいと思います。見に行きますね。\n\n森',
    },
    {
      from: nakamura,
      to: [haru],
      daysAgo: 17,
      quotes: true,
      text: '木にします。いつもありがとうございます。お会いできるのを楽しみにしています。\n\n中村',
    },
  ],
};

/** The mailbox of a ceramics teacher who sells alone. */
export const defaultStory: Story = {
  account: haru,
  threads: [justMet, asked, notice, exhibition, wheel, glaze],
  addressBook: [aya],
};
