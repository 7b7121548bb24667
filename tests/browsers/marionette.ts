import { connect, type Socket } from 'node:net';
import type { Json } from './driver.ts';

/** A connection to Firefox's remote protocol. Commands are answered one after the other. */
export interface Marionette {
  send(name: string, parameters?: Readonly<Record<string, Json>>): Promise<unknown>;
  /** Runs several commands with none of anybody else's between them. */
  exclusive<T>(run: () => Promise<T>): Promise<T>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Connects to the port on which a Firefox listens. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const greeted = new Promise<void>((resolve, reject) => {
    waiting.set(0, { resolve: () => resolve(), reject });
  });
  socket.on(
    'data',
    packetReader((packet) => settle(packet, waiting)),
  );
  socket.on('error', (error) => rejectAll(waiting, error));
  socket.on('close', () => rejectAll(waiting, new Error('Firefox closed the connection')));
  await greeted;
  return {
    send: (name, parameters = {}) => {
      last += 1;
      const id = last;
      if (socket.destroyed) return Promise.reject(new Error('Firefox is gone'));
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        write(socket, [0, id, name, parameters]);
      });
    },
    exclusive: (run) => {
      const result = queue.then(run, run);
      queue = result.catch(() => undefined);
      return result;
    },
    close: () => socket.destroy(),
  };
}

function write(socket: Socket, packet: Json): void {
  const text = JSON.stringify(packet);
  socket.write(`${Buffer.byteLength(text)}:${text}`);
}

/** Packets are `length:json`, the length in bytes. */
function packetReader(handle: (packet: unknown) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      handle(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

/** An answer is `[1, id, error, result]`; the greeting is an object, awaited as number 0. */
function settle(packet: unknown, waiting: Map<number, Waiting>): void {
  const [, id, error, result] = Array.isArray(packet) ? (packet as unknown[]) : [1, 0, null, null];
  const one = typeof id === 'number' ? waiting.get(id) : undefined;
  if (typeof id === 'number') waiting.delete(id);
  if (error === null) one?.resolve(valueOf(result));
  else one?.reject(new Error(messageOf(error)));
}

/** Most answers are wrapped as `{ value }`. */
function valueOf(result: unknown): unknown {
  const isWrapped = typeof result === 'object' && result !== null && 'value' in result;
  return isWrapped ? result.value : result;
}

function messageOf(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'error' in error;
  if (!isNamed) return JSON.stringify(error);
  const message = 'message' in error ? String(error.message) : '';
  const stack = 'stacktrace' in error ? String(error.stacktrace) : '';
  return `${String(error.error)}: ${message}\n${stack}`;
}

function rejectAll(waiting: Map<number, Waiting>, error: Error): void {
  for (const one of waiting.values()) one.reject(error);
  waiting.clear();
}
