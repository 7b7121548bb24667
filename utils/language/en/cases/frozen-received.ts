import { received, type ReceivedCase } from '../../labelled.ts';

/** Written before the rules. */
export const frozenReceived: readonly ReceivedCase[] = [
  received(
    ['interest', 'question'],
    `How much would four sessions be, and do you have anything on weekday mornings?`,
  ),
  received(['interest'], `I'd love to hear more about the autumn course when you have a moment.`),
  received(['question'], `Did you mean the left gate or the right one?`),
  received(['thanks'], `Thank you, the template saved my weekend.`),
  received(
    ['complaint'],
    `I'm really disappointed, the colour came off on the first wash and nobody answers the phone.`,
  ),
  received(['optout'], `Please remove me from your mailing list.`),
  received(['decline', 'thanks'], `Thanks for thinking of me, but I'll sit this one out.`),
  received(['purchase'], `Just paid the invoice, you should see it by Monday.`),
  received(['referral'], `I recommended you to my neighbour, expect a call from Mr Bose.`),
  received(['auto'], `I am out of the office until Monday 18 May with limited access to email.`),
  received([], `The train is late, I'll be there around six.`),
  received([], `Happy new year to you and the whole crew!`),
  received(['optout'], `stop messaging me about your stuff pls, still happy to chat about dogs`),
];
