import { draft, type DraftCase } from '../../labelled.ts';

/** Written before the rules; `now` is Wednesday 13 May 2026. */
export const frozenDrafts: readonly DraftCase[] = [
  draft(
    'none',
    ['give'],
    `The museum is free on the first Sunday of the month, so save your money and go then. I've attached the floor plan with the good benches marked.`,
  ),
  draft(
    'none',
    ['thanks'],
    `Thanks so much for booking the chairs, Ola. Saved me a whole afternoon on the phone.`,
  ),
  draft(
    'none',
    [],
    `Your appointment on Thursday at 3 is confirmed. Parking is free behind the bakery, the code for the gate is 4471.`,
  ),
  draft(
    'none',
    [],
    `Invoice 31 for the May workshop came to £280 and the order number you wanted is on it. Bank details as before.`,
  ),
  draft(
    'none',
    ['question'],
    `hey, how did the book launch go?? did your editor cry as promised lol`,
  ),
  draft(
    'none',
    [],
    `I'd like to order two of the blue planters if you still have them, and could you tell me the price with delivery to Bath?`,
  ),
  draft(
    'none',
    ['praise', 'question'],
    `Your piece on pricing for freelancers was the most honest thing I've read all year. What made you go public with the numbers?`,
  ),
  draft(
    'none',
    ['promise'],
    `Hi Tomás, the offer from the printer came in under budget. I'll send you both quotes tomorrow.`,
    [`I'll send you both quotes tomorrow.`, '2026-05-14'],
  ),
  draft(
    'none',
    ['apology', 'promise'],
    `I'm so sorry, I booked you into the wrong room. You'll have the right one confirmed by Friday.`,
    [`You'll have the right one confirmed by Friday.`, '2026-05-15'],
  ),
  draft(
    'none',
    ['give', 'question'],
    `For the squeaky hinge try candle wax before you buy anything. Is it the top one or the bottom one?`,
  ),
  draft(
    'none',
    [],
    `Tuesday at 11 works for me, thanks for suggesting it. Shall I bring the drawings or will you print them?`,
  ),
  draft(
    'none',
    ['thanks', 'referral'],
    `Thank you for trusting us with the kitchen. If you have a minute, would you leave a short review on the map page? It helps a two-person firm more than you'd think.`,
  ),
  draft(
    'none',
    ['story'],
    `When I opened the shop I slept on the flour sacks for a week. My mother still tells customers about it.`,
  ),
  draft(
    'none',
    [],
    `Can we move Thursday's call to 4? The plumber finally offered me a slot and I'd rather not lose it.`,
  ),
  draft(
    'soft',
    ['pitch', 'thanks'],
    `Thanks for following along! In case it's ever useful, I also do portraits for small teams. No rush whatsoever.`,
  ),
  draft(
    'soft',
    ['pitch', 'give'],
    `To stop the dough sticking, wet your hands rather than adding flour. I run a bread class now and then, should you ever fancy company while you knead.`,
  ),
  draft(
    'soft',
    ['pitch', 'question'],
    `How's the puppy settling in? Oh, and the training groups are back on Saturdays, just so you know.`,
  ),
  draft(
    'soft',
    ['pitch'],
    `small news: the spring candles are out of their moulds and on the shelf. that's all, have a lovely week x`,
  ),
  draft(
    'direct',
    ['pitch', 'praise'],
    `Loved your talk on community gardens, Bea. Would you be open to a quick call next week so I can walk you through what we do for groups like yours?`,
  ),
  draft(
    'direct',
    ['pitch'],
    `Hi Sam, the new term starts on 1 June. Lessons are £35 an hour. Would you like me to keep Monday at 5 for Ella?`,
  ),
  draft(
    'direct',
    ['pitch', 'story'],
    `After thirty rejections we finally found a mill that would weave it our way. The throws are ready. You can get yours here: example.com/throws`,
  ),
  draft(
    'direct',
    ['pitch', 'question'],
    `Is the damp in the hallway still there? I could pop round on Saturday, measure it up and give you a figure for sorting it out.`,
  ),
  draft(
    'direct',
    ['pitch', 'promise'],
    `Hi Lou, I'll drop the samples off on Monday. If you're happy with them, just sign the second page and we can start in July.`,
    [`I'll drop the samples off on Monday.`, '2026-05-18'],
  ),
  draft(
    'direct',
    ['pitch', 'optout'],
    `Hello, I build booking pages for physios. Mind if I send you a two-minute video of how it works and what it costs? If this isn't for you just say no and I won't write again.`,
  ),
  draft(
    'direct',
    ['pitch'],
    `Come along to the open studio on Sunday, pots from £12, tea on me ☕`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure'],
    `Only 4 places left on the retreat and the early bird ends tomorrow!! Grab yours before it's gone 👉 example.com/retreat`,
  ),
  draft(
    'hard',
    ['pitch', 'hype'],
    `This course will triple your income in six weeks, guaranteed. Join here: example.com/triple`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure'],
    `Hi Ann, circling back for the fourth time. I honestly don't understand why you'd let this slip away. Can you sign by tonight?`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure', 'referral'],
    `flash sale ends at noon 🚨 use code RUSH for 50% off, and tag three mums who need this`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure'],
    `Every week without cover is a week your family is exposed. I can fit you in today at 5, after that my diary is shut. Say yes and I'll bring the papers.`,
  ),
];
