import { vi } from 'vitest';

/** What was begun since the watch, and what of it is still there. */
export interface Leaks {
  started(): number;
  left(): readonly string[];
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly options: unknown;
}

function isOver({ target, options }: Listening): boolean {
  if (target instanceof AbortSignal) return target.aborted;
  const signal: unknown =
    typeof options === 'object' && options ? Reflect.get(options, 'signal') : 0;
  return signal instanceof AbortSignal && signal.aborted;
}

/** Watches listeners and observers until the end of the test. */
export function watchLeaks(): Leaks {
  const heard: Listening[] = [];
  const observing = new Set<MutationObserver>();
  let observed = 0;
  const add = Reflect.get(EventTarget.prototype, 'addEventListener');
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    heard.push({ target: this, type, options });
    add.call(this, type, listener, options);
  });
  class Watched extends MutationObserver {
    override observe(target: Node, options?: MutationObserverInit): void {
      observed += 1;
      observing.add(this);
      super.observe(target, options);
    }
    override disconnect(): void {
      observing.delete(this);
      super.disconnect();
    }
  }
  vi.stubGlobal('MutationObserver', Watched);
  return {
    started: () => heard.length + observed,
    left: () => [
      ...heard.filter((one) => !isOver(one)).map((one) => `listener ${one.type}`),
      ...Array.from(observing, () => 'observer'),
    ],
  };
}
