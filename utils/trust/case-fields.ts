import { dayNumber } from '../vocabulary/zone.ts';

/** A value from outside and where it stands (`cases[3].events[0].at`). */
export interface Field {
  readonly value: unknown;
  readonly path: string;
}

/** A file of cases that cannot be read; the message names the place. */
export class BadCase extends Error {
  override readonly name = 'BadCase';
}

export function fail({ path }: Field, problem: string): never {
  throw new BadCase(`${path === '' ? 'the file' : path} ${problem}`);
}

/** The fields of an object, by name; a missing one has the value undefined. */
export function record(field: Field): (name: string) => Field {
  const { value, path } = field;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(field, `must be an object, not ${shown(value)}`);
  }
  const values = new Map<string, unknown>(Object.entries(value));
  return (name) => ({ value: values.get(name), path: path === '' ? name : `${path}.${name}` });
}

export function list(field: Field): readonly Field[] {
  const { value, path } = field;
  if (!Array.isArray(value)) return fail(field, `must be a list, not ${shown(value)}`);
  return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }));
}

export function text(field: Field): string {
  if (typeof field.value !== 'string')
    return fail(field, `must be text, not ${shown(field.value)}`);
  return field.value;
}

export function flag(field: Field): boolean {
  if (typeof field.value === 'boolean') return field.value;
  return fail(field, `must be true or false, not ${shown(field.value)}`);
}

export function oneOf<T extends string>(field: Field, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === field.value);
  return found ?? fail(field, `must be one of ${allowed.join(', ')}; not ${shown(field.value)}`);
}

/** What `read` makes of a field that is there; null where it is missing or null. */
export function optional<T>(field: Field, read: (field: Field) => T): T | null {
  return field.value === undefined || field.value === null ? null : read(field);
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/u;

/** A time in ISO 8601 with its offset: epoch ms, and the day number at that offset. */
export function moment(field: Field): { readonly at: number; readonly day: number } {
  const written = text(field);
  const [, year, month, date, , , , zone] = ISO.exec(written) ?? [];
  if (zone === undefined) return fail(field, `must be ISO 8601 with offset, not ${shown(written)}`);
  const at = Date.parse(written);
  const midnight = Date.parse(`${year}-${month}-${date}T00:00:00Z`);
  const isReal = !Number.isNaN(at) && new Date(midnight).getUTCDate() === Number(date);
  if (!isReal) return fail(field, `is no real time: ${shown(written)}`);
  return { at, day: dayNumber(at, offsetOf(zone)) };
}

/** Minutes east of UTC. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -minutes : minutes;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60);
}
