import { received, type ReceivedCase } from '../../labelled.ts';

export const receivedMessages: readonly ReceivedCase[] = [
  received(
    ['interest', 'question'],
    `Are you still doing the bread boxes? We'd be up for one a week`,
  ),
  received(['interest', 'question'], `hi! saw the blue vase in your story, is it sold yet?`),
  received(['question'], `what should i feed the starter while you're away`),
  received(['thanks'], `You're an absolute star, that sorted it in two minutes.`),
  received(
    ['complaint'],
    `This is the second time the driver left it in the rain. Honestly not what I expect for that money.`,
  ),
  received(['complaint', 'question'], `The zip has gone again. Is anybody actually testing these?`),
  received(['optout'], `Kindly stop these promotional mails, I never asked for them.`),
  received(['optout'], `Do not contact me again.`),
  received(['decline'], `We've decided to stick with our current supplier for now.`),
  received(['purchase', 'thanks'], `All paid! Thanks for holding the price for me.`),
  received(
    ['referral', 'thanks'],
    `Thanks to you my back is fine, so I've told the whole rowing club about you.`,
  ),
  received(['auto'], `Your message could not be delivered to the address below.`),
  received([], `I cannot make it tonight, the babysitter fell through. See you Thursday.`),
];
