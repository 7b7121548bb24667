import { draft, type DraftCase } from '../../labelled.ts';

/** `now` is Wednesday 13 May 2026. */
export const drafts: readonly DraftCase[] = [
  draft(
    'none',
    [],
    `Your surf lesson is moved to 7 am because of the tide. Wetsuits are in the van, bring a towel.`,
  ),
  draft(
    'none',
    ['give'],
    `Re the boiler noise: bleed the radiator furthest from it first and the knocking should go. There's a free video from the manufacturer that shows where the key goes.`,
  ),
  draft(
    'none',
    ['thanks', 'story'],
    `Thank you for the kind words about the cello! I nearly sold it in 2019 to pay the rent, so hearing you say that means a lot.`,
  ),
  draft(
    'none',
    ['promise'],
    `Proofs came back from the binder. I'll check the margins tonight and drop them through your letterbox on Saturday.`,
    [
      `I'll check the margins tonight and drop them through your letterbox on Saturday.`,
      '2026-05-13',
    ],
  ),
  draft(
    'none',
    ['question'],
    `Are you sleeping any better since we lowered the desk? And did the physio say anything about the wrist?`,
  ),
  draft(
    'none',
    [],
    `As agreed, the meeting about the logo is on Monday at 9. I have put the agenda in the shared folder, please add your points.`,
  ),
  draft(
    'none',
    ['apology'],
    `I'm sorry about the dye, it should never have run. The new cushion covers left here yesterday and there is nothing to pay.`,
  ),
  draft(
    'none',
    [],
    `could you sell me a litre of the heather honey? happy to pick it up from the market on sunday`,
  ),
  draft(
    'none',
    ['give', 'promise'],
    `The council's free advice line is open till eight, ask for Mrs Darby. I'll forward you her email address tomorrow morning.`,
    [`I'll forward you her email address tomorrow morning.`, '2026-05-14'],
  ),
  draft(
    'none',
    [],
    `No need to book for tonight, we are only five. Order whatever you like at the bar and put it on my tab.`,
  ),
  draft(
    'none',
    ['praise', 'question'],
    `The way you lit that stairwell is stunning, Noor. Was it just the one lamp?`,
  ),
  draft(
    'none',
    ['thanks'],
    `Much appreciated, the parcel got here before the price of stamps went up 😄`,
  ),
  draft(
    'none',
    [],
    `My cover for the class on Thursday fell through, could you take the register for me? The seats are set out already.`,
  ),
  draft(
    'soft',
    ['pitch'],
    `We fired up the smokehouse again last weekend, so there are kippers most mornings from now on. Anyway, hope the harbour isn't too windy for you.`,
  ),
  draft(
    'soft',
    ['pitch', 'praise'],
    `What a lovely hedge you've grown there. Pruning hedges happens to be my trade, in case your back ever says enough.`,
  ),
  draft(
    'soft',
    ['pitch', 'thanks'],
    `Cheers for having us round. Since you were wondering what I get up to all day: I tune pianos, mostly old uprights. If yours ever sulks you have my number.`,
  ),
  draft(
    'soft',
    ['pitch', 'give'],
    `You can fix that zip with a pencil, just run the lead along the teeth. I mend the stubborn ones for a living, but most don't need me.`,
  ),
  draft(
    'soft',
    ['pitch', 'question'],
    `How did the half marathon treat your knees? I've opened up two mornings for sports massage by the way, no need to do anything about it.`,
  ),
  draft(
    'soft',
    ['pitch', 'story'],
    `I spent all winter learning to bind books without glue and my fingers look like it. The first six notebooks are on my website now. They smell of linen.`,
  ),
  draft(
    'direct',
    ['pitch', 'question'],
    `Hi Ewa, how many of your drivers are due for their medicals this year? We do them on site in a morning. May I drop in next week and tell you what that would look like?`,
  ),
  draft(
    'direct',
    ['pitch'],
    `The May wine case is six bottles from growers you won't have met, £84 delivered. Say the word and one is on its way to you.`,
  ),
  draft(
    'direct',
    ['pitch', 'praise'],
    `Your podcast deserves better sound than that kitchen gives it! I edit for three shows your size. Send me one raw episode and I'll clean ten minutes of it so you can hear what you'd be paying for.`,
  ),
  draft(
    'direct',
    ['pitch', 'thanks'],
    `Thanks for coming to the taster, Ravi. The six-week block starts on the 25th and I think you'd get a lot out of it. Are you joining us?`,
  ),
  draft(
    'direct',
    ['pitch', 'give'],
    `I've attached my notes on what slows your homepage down, keep them whatever happens. I could fix the lot in two days for £600. Shall we?`,
  ),
  draft(
    'direct',
    ['pitch', 'promise'],
    `Evening Joan, I'll send over the measurements on Friday. Would the 3rd suit you for the fitting, and which of the two fabrics am I cutting?  The deposit would be £50.`,
    [`Evening Joan, I'll send over the measurements on Friday.`, '2026-05-15'],
  ),
  draft(
    'direct',
    ['pitch'],
    `puppy class starts again tues 6.30, £60 for the block. you two in? 🐶`,
  ),
  draft(
    'direct',
    ['pitch', 'optout'],
    `Dear Dr Lund, our practice software books patients by text message. Would Thursday or Friday be better for a short demonstration? A "no thanks" is all it takes and you will not hear from me again.`,
  ),
  draft(
    'direct',
    ['pitch', 'story'],
    `My grandfather planted these trees the year the war ended. We press the apples ourselves and the cider is bottled at last. Six or twelve for you this time?`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure'],
    `Price goes up on the 1st and I'm not taking anyone else this year after that. You've been thinking about it since January, it's time to decide. Are you in or out?`,
  ),
  draft(
    'hard',
    ['pitch', 'hype'],
    `Nobody who does my 30-day plan ever goes back to dieting. It works for every body type, always. Start today 👉 example.com/30`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure'],
    `Interest rates won't stay here. Families who hesitated last spring are now paying £300 more a month, and I would not forgive myself if that were you. Let's get your application in before Friday.`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure', 'referral'],
    `🚨 doors shut in 3 hours 🚨 last two memberships at this rate, dm me NOW and bring a friend for a free month`,
  ),
  draft(
    'hard',
    ['pitch', 'pressure', 'hype'],
    `Solar panels pay for themselves in a year, guaranteed. Our van is on your road only this week and your neighbours at 12 and 14 have already signed. Don't be the last house.`,
  ),
];
