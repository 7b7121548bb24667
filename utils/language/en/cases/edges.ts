import { levelled, type LevelCase } from '../../labelled.ts';

/** Soft and hard pitches, written to find what the rules miss. Only the level is labelled. */
export const edges: readonly LevelCase[] = [
  levelled(
    'soft',
    `Baby on the way, congratulations! I shoot newborns in people's own homes, no plans needed, only mentioning it as you asked what I do now.`,
  ),
  levelled(
    'soft',
    `The plum jam set beautifully this year. There are forty jars in the pantry with no homes yet.`,
  ),
  levelled(
    'soft',
    `I've moved my pottery evenings to Wednesdays, in case Wednesdays were ever what stopped you.`,
  ),
  levelled(
    'soft',
    `Ha, that bug bit me too: delete the lock file. (I do this stuff freelance these days, so I've seen it a lot.)`,
  ),
  levelled(
    'soft',
    `Your accountant is right about the van. Should you ever be without her, I look after a dozen florists.`,
  ),
  levelled(
    'hard',
    `You have until Sunday to lock the old rate, after that it's double. I can't make exceptions, so please fill in the form today.`,
  ),
  levelled(
    'hard',
    `My clients lose ten pounds in their first fortnight, every single one. Ready to be next? Sign up in my bio.`,
  ),
  levelled(
    'hard',
    `I've asked you three times now about the window quote. Winter is coming and you'll be sorry. Shall I order the glass today, yes or no?`,
  ),
  levelled(
    'hard',
    `Everyone in the group has upgraded except you. Tonight the link dies. Go go go 👉 example.com/vip`,
  ),
  levelled(
    'hard',
    `Honestly, if you cared about your dog you wouldn't think twice. Two vials left from the last shipment, want me to send one before they're gone?`,
  ),
  levelled(
    'hard',
    `This is the easiest money you'll ever make, no skills needed. Just three places on my team and I'm filling them by midnight. Text JOIN.`,
  ),
  levelled(
    'soft',
    `Thanks for the follow! If you ever look for a wedding band that knows some Abba, we exist 😄`,
  ),
  levelled(
    'soft',
    `That draught comes from the letterbox, a brush strip for a fiver sorts it. If the whole door ever has to go, that's when you'd call someone like me.`,
  ),
  levelled(
    'soft',
    `The lavender is cut and drying. Sachets will be on the table at the gate from Saturday, honesty box as always.`,
  ),
  levelled(
    'soft',
    `Happy to hear the tax return went through. For completeness: I also look after payroll, but with two people you're fine doing it yourself.`,
  ),
  levelled(
    'soft',
    `Our yoga space got new windows! Mornings feel like being inside a lemon. You know where we are.`,
  ),
  levelled(
    'hard',
    `I'll be blunt. Without a will the state decides, and you've put this off since Christmas. I can take you on Thursday at 4. After that I'm away till July.`,
  ),
  levelled(
    'hard',
    `This is it, people: 12 hours, 40% off everything, and when the timer hits zero we never run it again. example.com/go`,
  ),
  levelled(
    'hard',
    `You told me in March you were in. I turned two people down for you. Pay the balance tonight please, or explain it to them yourself.`,
  ),
  levelled(
    'hard',
    `Our members earn back the fee in a week or less, and that is a fact. Become one of us today!`,
  ),
  levelled(
    'hard',
    `Hi! Me again 🙈 fourth message, I know. But the discount code I saved for you is about to vanish, and I'd feel terrible if you paid full price. Use it?`,
  ),
  levelled(
    'soft',
    `Loved the pictures of the nursery. I paint murals for children's rooms, should the bare wall ever start to bother you.`,
  ),
  levelled(
    'soft',
    `The new cookbook is finally back from the printer and I can't stop smelling it. Just wanted to share the joy!`,
  ),
  levelled(
    'soft',
    `That knot in the shoulder usually goes with a tennis ball against the wall, two minutes each side. I see clients for this kind of thing on Tuesdays, but try the ball first.`,
  ),
  levelled(
    'hard',
    `Your competitors are booking out their calendars with our system while yours sits empty. We only take one salon per town and I'm speaking to another one in yours tomorrow. Book your call today.`,
  ),
  levelled(
    'hard',
    `Hi Dan, third email and still nothing 😔 The 30% discount dies at midnight. After that I can't help you.`,
  ),
  levelled(
    'hard',
    `Guaranteed top of Google in 14 days or it's free. Spots are going fast. Reply YES and let's get started.`,
  ),
  levelled(
    'soft',
    `Rhubarb season! The farm gate is open Thursday to Sunday, if you happen to pass.`,
  ),
  levelled(
    'soft',
    `By the way I do evening appointments now. Not that your back needs one, you looked great on Saturday!`,
  ),
  levelled(
    'hard',
    `Last 3 spots for the June bootcamp!! Prices double on Monday. Don't be the one watching from the sofa. Link in bio.`,
  ),
  levelled(
    'hard',
    `This supplement cured my sister's arthritis in a week, doctors are stunned. Order now before they pull it from the market.`,
  ),
  levelled(
    'hard',
    `I haven't had an answer to my offer, Mr Lane. Each month without the new system costs you about £2,000. Let us sign this week.`,
  ),
  levelled(
    'hard',
    `Everybody on my team made back their start-up money in ten days. You'd be mad to say no! Jump on a call with me tonight?`,
  ),
  levelled(
    'hard',
    `Final notice: your discount expires tonight at 11:59. Upgrade or lose it forever.`,
  ),
  levelled(
    'hard',
    `I can't believe you'd walk away from this after everything I showed you. One signature, that's all. Tomorrow it's gone.`,
  ),
  levelled(
    'soft',
    `Nice to see the shop doing well! I do window lettering, in case the old sign ever bothers you.`,
  ),
];
