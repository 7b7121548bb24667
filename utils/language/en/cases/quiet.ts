import { levelled, type LevelCase } from '../../labelled.ts';

/** Texts that sell nothing, written to look as if they did. Only the level is labelled. */
export const quiet: readonly LevelCase[] = [
  levelled(
    'none',
    `The choir rehearsal is now at seven in the small hall, and the tickets for the train are in Ruth's bag.`,
  ),
  levelled(
    'none',
    `I tried the recipe you posted and my kids ate the lot. Which flour do you buy these days?`,
  ),
  levelled(
    'none',
    `Hi Paul, the contract you sent looks fine to us. I'll have it signed and back to you by Thursday.`,
  ),
  levelled(
    'none',
    `Sorry for the wait! The kiln broke and I had to fire everything again. Your order goes out on Monday.`,
  ),
  levelled(
    'none',
    `If you ever lose the manual, the PDF is free on the maker's site. Page 12 explains the beeping.`,
  ),
  levelled(
    'none',
    `So good to meet you at the fair. I run a tiny letterpress studio in Leith and I still dream about your marbled papers.`,
  ),
  levelled(
    'none',
    `We booked your hall for the 4th but only 30 people are coming now. Could we have the smaller room, and would the price change?`,
  ),
  levelled(
    'none',
    `Quick update for the board: subscriptions are up 4 %, two members left, and the new price list is with the printer.`,
  ),
  levelled(
    'none',
    `Your session notes are attached. Try the breathing before bed, and bring the diary next time.`,
  ),
  levelled(
    'none',
    `Thanks for the order, Mika! It ships tomorrow and the tracking link will follow.`,
  ),
  levelled(
    'none',
    `Could you send me three dates for the school visit? Any morning in June works, and the bus seats forty.`,
  ),
  levelled(
    'none',
    `Please sign the attendance sheet on the door and take a name badge. The workshop starts at ten sharp.`,
  ),
  levelled(
    'none',
    `Let me know if you want one of Bella's puppies to say hello when you come for tea on Sunday.`,
  ),
  levelled(
    'none',
    `I've sent the revised quote back to the roofer, he wants a yes by Friday. What do you think, is £900 too much for us?`,
  ),
  levelled(
    'none',
    `Do you have half an hour on Thursday to go over the exam results with me? I'm worried about the essay part.`,
  ),
  levelled('none', `Ready for the big day? I'll be at the venue from noon, bring the rings!`),
  levelled(
    'none',
    `The pool closes at six today, so come before five if the kids want a swim. Towels are in the shed.`,
  ),
  levelled(
    'none',
    `As promised, here are the photos from the allotment. Use whichever you like on the poster, no credit needed.`,
  ),
  levelled(
    'none',
    `Last reminder: your library books are due tomorrow. You can renew them online or at the desk.`,
  ),
  levelled(
    'none',
    `May I ask a favour? Our volunteer for the soup kitchen is ill. Can you take the Tuesday slot, two hours, apron provided?`,
  ),
  levelled(
    'none',
    `We'd like to take your quote for the fence. When can you start, and shall we pay the deposit by bank transfer?`,
  ),
  levelled(
    'none',
    `I have decided to give up the studio in June. Eleven good years. Thank you for being my first student.`,
  ),
  levelled(
    'none',
    `Your refund of $40 went through this morning. I'm sorry the class was cancelled at such short notice.`,
  ),
  levelled(
    'none',
    `Guess who finally passed her driving test!! Third time lucky. Let's celebrate, I'm buying.`,
  ),
  levelled(
    'none',
    `Thanks for the offer, but we already have a web person. I'll keep your card in the drawer.`,
  ),
  levelled(
    'none',
    `For the grant form you need two quotes under £5,000. The sample answers are in the folder and cost nothing to copy.`,
  ),
  levelled(
    'none',
    `Your coaching notes: one page, no jargon. Try reading it aloud before our next session on the 20th.`,
  ),
  levelled(
    'none',
    `Can I book the small table by the window for Friday at eight? It's our anniversary, so a candle would be lovely.`,
  ),
  levelled(
    'none',
    `the price of eggs these days lol. want me to grab you a dozen while I'm at the farm shop?`,
  ),
  levelled(
    'none',
    `I run the book stall at the church fair every year and it still makes me laugh how people haggle over 50p.`,
  ),
  levelled(
    'none',
    `We need your final headcount by noon tomorrow or the caterer can't order. Sorry to chase again!`,
  ),
  levelled(
    'none',
    `Dear Elsie, the estimate from the roofer is in the folder. He offers two dates, I told him we'd choose by the weekend.`,
  ),
  levelled(
    'none',
    `Your parcel will be with you on Tuesday, I've put a second candle in because the first one got scratched. On the house!`,
  ),
  levelled('none', `lol my kid asked if your bakery does cakes shaped like tractors. do you?`),
  levelled(
    'none',
    `I'd be happy to help with the fundraiser. I can man the tea tent from two to five, free of course.`,
  ),
  levelled(
    'none',
    `Reminder for the group: class moves to the upstairs studio from next week. Same time, same price, bring socks.`,
  ),
  levelled(
    'none',
    `You were right about the second coat. The table looks like glass now, and my husband wants to keep his elbows off it.`,
  ),
  levelled(
    'none',
    `I won't be able to offer you the job this time, I'm afraid. Your portfolio stayed with all of us, and I've noted down two studios that are hiring.`,
  ),
  levelled(
    'none',
    `We never got the deposit back after the cancelled course. Please transfer it by Friday.`,
  ),
  levelled(
    'none',
    `For the sourdough: start with rye, feed it twice a day and don't buy a fancy jar. My first one lived in a yoghurt pot.`,
  ),
  levelled(
    'none',
    `Could you book me in for the usual trim on Thursday? Any time after four is good.`,
  ),
  levelled(
    'none',
    `Hi Greta, the minutes of Tuesday's meeting are attached. Please check the bit about the hall booking before I send them round.`,
  ),
  levelled(
    'none',
    `I've been thinking about your dad all week. If you want company at the hospital, call me, any hour.`,
  ),
  levelled(
    'none',
    `Happy to confirm your fitting on the 22nd at 11. Bring the shoes you'll wear on the day.`,
  ),
  levelled(
    'none',
    `Hey! Is the flat on Park Road still for rent? We could come and see it on Saturday if that suits you.`,
  ),
  levelled(
    'none',
    `That spreadsheet formula needs a dollar sign in front of the row number. Copy it down afterwards and the totals will match.`,
  ),
  levelled(
    'none',
    `Your last payment bounced, probably an expired card. Could you update it in the portal so the hosting doesn't stop?`,
  ),
  levelled(
    'none',
    `The kids loved the puppet show so much they made their own out of socks. Thank you for coming all that way!`,
  ),
  levelled(
    'none',
    `We are two sisters who bake in our mum's kitchen in Hull, nice to meet everyone here 👋`,
  ),
  levelled('none', `Do you know a good plumber? Ours retired and the tap drips like a clock.`),
  levelled(
    'none',
    `I can't take on the translation this spring, I'd only let you down. Ask Marek, he is quicker than me and charges less.`,
  ),
  levelled(
    'none',
    `Thanks Oskar, the samples you sent feel great. I'd order the grey one if you can do 40 metres by July.`,
  ),
  levelled(
    'none',
    `The dentist moved our appointment, so lunch on Thursday works after all. Shall I book the usual place?`,
  ),
  levelled('none', `Well done on the launch! I read the whole page twice. Who took the photos?`),
  levelled('none', `We're short of chairs for the reading. Could you lend us ten until Sunday?`),
  levelled(
    'none',
    `Here's what I'd do about the slugs: beer in a saucer, and pick the rest at night.`,
  ),
  levelled('none', `Your membership card is in the post, and the door code is on the back of it.`),
  levelled(
    'none',
    `I owe you an apology, I charged you for two sessions instead of one. The difference is back in your account.`,
  ),
  levelled(
    'none',
    `Parents' evening is moved to half six. Shall I save you a chair near the front?`,
  ),
  levelled(
    'none',
    `The plumber wants to come at eight. Shall I let him in or will you be up by then?`,
  ),
  levelled('none', `I can do either train. Shall I meet you on the platform or at the taxi rank?`),
  levelled(
    'none',
    `The minutes are nearly done. Shall I send them to the whole committee or just to you?`,
  ),
  levelled('none', `Your aunt is asking about the cot again. Shall I tell her you have one?`),
  levelled(
    'none',
    `Two of the chairs for the hall are broken. Would you like me to glue them before Saturday?`,
  ),
  levelled('none', `It's meant to pour on Sunday. Shall we move the picnic to your kitchen?`),
  levelled('none', `Ten o'clock suits me. Do you want to ring me, or shall I ring you?`),
  levelled(
    'none',
    `I found the key to the shed. Could you come and try it in the lock when you're home?`,
  ),
  levelled(
    'none',
    `The new rota is up. Can you sign your name beside your shifts by Monday, please?`,
  ),
  levelled(
    'none',
    `We need one more pair of hands to carry the piano down. Could you be at the church by nine?`,
  ),
  levelled('none', `Would Tuesday be any better for the walk? I can bring the dog and the flask.`),
  levelled('none', `Let's put the review call on Thursday at two, if the draft is ready by then.`),
  levelled('none', `Please book your own seat on the coach, the school is paying for all of us.`),
];
