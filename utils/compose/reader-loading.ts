import { sharedPlace } from './isolated-world.ts';
import type { Reader } from './reader.ts';

/** The reader of one page, loaded when it is first asked for. */
export interface ReaderLoading {
  /** Undefined where it could not be loaded; the next who asks tries again. */
  get(): Promise<Reader | undefined>;
  /** The reader, where it is there already. */
  readonly current: () => Reader | undefined;
}

/** What loading the reader needs from outside. */
export interface ReaderLoadingDeps {
  /** Has the background run the reader's script in this page; settles once it has run. */
  readonly inject: () => Promise<void>;
  /** Told at each attempt that failed, and when one succeeds after all. */
  readonly told: (isMissing: boolean) => void;
}

/** Loads the reader at most once; those who ask meanwhile wait for the same attempt. */
export function readerLoading({ inject, told }: ReaderLoadingDeps): ReaderLoading {
  let reader: Reader | undefined;
  let loading: Promise<Reader | undefined> | undefined;

  async function load(): Promise<Reader | undefined> {
    await inject().catch(() => undefined);
    reader = takeReader();
    loading = undefined;
    told(reader === undefined);
    return reader;
  }

  return {
    get: () => (reader ? Promise.resolve(reader) : (loading ??= load())),
    current: () => reader,
  };
}

/** Takes the reader away from where its script put it, so that a later copy never takes an old one. */
function takeReader(): Reader | undefined {
  const place = sharedPlace();
  const { reader } = place;
  delete place.reader;
  return reader;
}
