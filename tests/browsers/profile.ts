import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly path: string;
  /** Removes it if it was made for this run. */
  remove(): Promise<void>;
}

/** The given folder, or a throw-away one. */
export async function makeProfile(given: string | undefined): Promise<Profile> {
  if (given !== undefined) return { path: given, remove: async () => undefined };
  const path = await mkdtemp(join(tmpdir(), 'ondo-profile-'));
  // The browser's last processes may still be writing for a moment.
  const remove = (): Promise<void> =>
    rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { path, remove };
}
