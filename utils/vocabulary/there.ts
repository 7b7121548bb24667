/** For `filter`: keeps what is there. */
export function isThere<T>(one: T | undefined): one is T {
  return one !== undefined;
}
