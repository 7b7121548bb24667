import { levelled, type LevelCase } from '../../labelled.ts';

/** Calm asks, written to find what the rules miss. Only the level is labelled. */
export const asks: readonly LevelCase[] = [
  levelled(
    'direct',
    `Hello Mrs Kerr, it is a year since I swept your chimney. I am in your road on the 20th and 21st. Which morning may I come?`,
  ),
  levelled(
    'direct',
    `The children's art camp has a date: 3 to 7 August, £150 with lunch. Reply with a name and age and the place is theirs.`,
  ),
  levelled(
    'direct',
    `I looked at your listing and the photos don't do the house justice. An hour with me and a tripod would change that. Could we agree on a day?`,
  ),
  levelled(
    'direct',
    `Since you liked the first tin so much, how about a monthly one? Same tea, £9, stop whenever you like. Tell me yes and I'll start it in June.`,
  ),
  levelled(
    'direct',
    `Hi Omar, I've put together a proposal for the spring campaign, it's attached. Happy to go through it on the phone. If it looks right, I'd need your go-ahead to start.`,
  ),
  levelled(
    'direct',
    `We have a sample menu for weddings of your size. Do you want to come and taste it on Thursday?`,
  ),
  levelled(
    'direct',
    `Hey, my band is free on your date and we'd love to play it. 600 all in. Should I send the contract over?`,
  ),
  levelled(
    'direct',
    `morning! doing eyebrow tints at the salon all week, drop me a message if you want one 💁‍♀️`,
  ),
  levelled(
    'direct',
    `Dear Ms Roth, our translators work for three firms in your building. I would welcome the chance to quote on your next brochure.`,
  ),
  levelled(
    'direct',
    `Hi Fatima, two of your colleagues have started French with me on Mondays. There is a third chair. Would it be yours?`,
  ),
  levelled(
    'direct',
    `Dear Mr Hall, the survey you asked about takes one day and costs 480 pounds. I have the 12th or the 15th. Which shall I write in?`,
  ),
  levelled(
    'direct',
    `Your lawn looks thirsty. We feed and seed lawns in May, forty for a plot like yours, done in an hour. Just nod when I pass with the van.`,
  ),
  levelled(
    'direct',
    `Made too many ramen bowls again haha. 28 each, pick your glaze in the album and tell me the number`,
  ),
  levelled(
    'direct',
    `I've written up how I would rebuild your intake form, two pages, attached. The next step would be a paid week together in June. What would need to be true for you to say yes?`,
  ),
  levelled(
    'direct',
    `It was great to see you at the talk! I think our tool could take those Friday reports off your hands. Can I set up an account for you to play with?`,
  ),
  levelled(
    'direct',
    `hello lovely, my spring lookbook is up 🌷 have a nosy and shout which one's yours`,
  ),
  levelled(
    'direct',
    `Good evening Doctor, I represent a small maker of standing desks. Might I bring one to your surgery for a week so the team can see how it feels?`,
  ),
  levelled(
    'direct',
    `If you liked the free chapter, the whole book is here: example.com/book. Twelve euros, and it fits in a coat pocket.`,
  ),
  levelled(
    'direct',
    `Would you two like your portrait drawn before the baby comes? I have an afternoon on the 30th.`,
  ),
  levelled(
    'direct',
    `Hi Kemal, I help small cafés cut their card fees. Would you have ten minutes on Monday for a call?`,
  ),
  levelled(
    'direct',
    `Hello Frida! The Advent wreath workshop is on 28 November at my barn, 65 euros with all the greens. Shall I save two seats for you and your sister?`,
  ),
  levelled(
    'direct',
    `Good to see you again yesterday. As you liked the oak table: the showroom has a second one in ash, and you could come and look at it any Saturday. Does this one suit?`,
  ),
  levelled(
    'direct',
    `Hi Ms Obi, you can find our wedding packages at example.com/packages. Let me know which one fits and I'll hold the date.`,
  ),
  levelled(
    'direct',
    `Thanks for subscribing! If you want to go deeper, my four-week writing course opens on Monday. Sign up here: example.com/write`,
  ),
  levelled(
    'direct',
    `Your trial ends on Sunday. To keep your invoices in one place, choose a plan: example.com/plans. Questions? I answer every mail myself.`,
  ),
  levelled(
    'direct',
    `I noticed your bike shop has no online booking. I built one for three shops in the county and could have yours running in a week. Interested?`,
  ),
  levelled(
    'direct',
    `hey hun, restocked the silk scrunchies 🎀 £6 each or 2 for £10, comment SOLD on the one you want`,
  ),
  levelled(
    'direct',
    `Hi Neil, your service contract is up in June. I'd be glad to keep the boiler running another year at the same £180. Shall I send the renewal?`,
  ),
  levelled(
    'direct',
    `It's been lovely chatting about your garden. I'd like to come round and draw up a planting plan, the first visit is £60. Would next Friday work?`,
  ),
  levelled(
    'direct',
    `Fresh sourdough tomorrow, order by 6pm tonight by replying to this message 🍞`,
  ),
  levelled(
    'direct',
    `Dear Anna, we spoke at the trade fair about packaging. May I send you three sample boxes and our price list?`,
  ),
  levelled(
    'direct',
    `If the headaches are back, come and see me. I have a gap on Wednesday at two and the first session is half price for old clients.`,
  ),
  levelled(
    'direct',
    `I teach guitar to grown-ups who think it's too late. Want to try a lesson? The first one's on me.`,
  ),
  levelled(
    'direct',
    `Our new vegan menu is ready! Book a table for this weekend at example.com/book and tell us what you think.`,
  ),
  levelled(
    'direct',
    `Hi Jack, you said you'd like the website refreshed before summer. I can start on the 1st; the quote is attached. Just reply "go" and I'll block the time.`,
  ),
  levelled(
    'direct',
    `Hi Lena, spring is when I do my cellar tastings. Five wines, some cheese, 25 a head. Will you and Tom come on the 6th?`,
  ),
  levelled(
    'direct',
    `Our accounting add-on now talks to your bank. Switch it on in settings for 4 euros a month.`,
  ),
  levelled(
    'direct',
    `Dear Mr Sato, thank you for the tour of your factory. We would be pleased to supply the gloves for the new line. May we present our terms to your purchasing team?`,
  ),
  levelled(
    'direct',
    `Are you happy with your current gym? Come in for a free week and see the difference.`,
  ),
  levelled(
    'direct',
    `Finished this portrait last night 🎨 commissions for July are open, dm if you'd like one of your dog`,
  ),
  levelled(
    'direct',
    `You mentioned your mother can't manage the stairs. I fit stairlifts. Let me come and measure, it takes twenty minutes and you'll have a price the same evening.`,
  ),
];
