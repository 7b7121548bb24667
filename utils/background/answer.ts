import * as v from 'valibot';
import { onMessage, type Protocol } from '../messaging/protocol.ts';
import { siteAt } from '../sites/registry.ts';
import { channelsIn } from './channels-in.ts';
import { classOf, type Sender, type SenderClass, type Surroundings } from './senders.ts';

/** A call that Ondo does not answer, with the reason. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

type DataOf<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
type ReplyOf<K extends keyof Protocol> = ReturnType<Protocol[K]>;

/** Registers the one place where a call enters: who may ask is checked, then the shape, then the work. */
export function answers(surroundings: Surroundings) {
  return function answer<K extends keyof Protocol>(
    operation: K,
    from: SenderClass | 'either',
    shape: v.GenericSchema<unknown, DataOf<K>>,
    work: (data: DataOf<K>, sender: Sender) => ReplyOf<K> | Promise<ReplyOf<K>>,
  ): void {
    onMessage(operation, ({ data, sender }) => {
      const who = classOf(sender, surroundings);
      if (who === undefined || (from !== 'either' && who !== from)) {
        throw new RefusedError(`${operation} is not for this sender`);
      }
      // A field that is absent in one context arrives as null from another.
      const parsed = v.safeParse(shape, data ?? undefined);
      if (!parsed.success) throw new RefusedError(`${operation}: ${v.summarize(parsed.issues)}`);
      const own = siteAt(sender.url ?? '', surroundings.sites)?.id;
      const foreign = channelsIn(parsed.output).some((channel) => channel !== own);
      // A page that was taken over may lie about its own site, never about another.
      if (who === 'page' && foreign) throw new RefusedError(`${operation} is of another site`);
      return work(parsed.output, sender);
    });
  };
}
