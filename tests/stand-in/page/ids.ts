/** A message id as a decimal string made of its moment (epoch milliseconds), as the site does. */
export function messageIdAt(at: number): string {
  serial += 1;
  return ((BigInt(at) << 20n) | BigInt(serial)).toString();
}

/** Above the serials that the server gave to the story. */
let serial = 0x8_0000;

/** The same id as the site's older, hexadecimal form. */
export function legacyId(decimal: string): string {
  return BigInt(decimal).toString(16);
}

/** A local id that says nothing of its time, such as `r-7673660351152959857`. */
export function localId(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  const digits = ((BigInt(high) << 31n) | BigInt(low)).toString();
  return `r${low % 2 === 0 ? '-' : ''}${digits}`;
}
