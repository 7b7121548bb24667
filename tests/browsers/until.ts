const INTERVAL = 100;

/** Default time a condition may take, milliseconds. */
const PATIENCE = 15_000;

/**
 * Asks again every 100 ms until `ask` gives something true; throws with `what` when it does not
 * within `patience` milliseconds. An error of `ask` counts as "not yet" and is named at the end.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last = '';
  for (;;) {
    try {
      const value = await ask();
      if (value !== undefined && value !== null && value) return value;
    } catch (error) {
      last = ` (${String(error)})`;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
