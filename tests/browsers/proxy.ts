import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { OutsideRequest } from './driver.ts';

export interface Proxy {
  readonly port: number;
  /** What was asked for besides the stand-in; all of it was refused. */
  requests(): readonly OutsideRequest[];
  close(): Promise<void>;
}

/**
 * The only way out of a test's browser: a proxy on loopback that leads port 443 of `hosts` to `port`
 * here, and refuses and records everything else. With it the list of requests is complete, whoever made
 * them: page, extension or browser. `browsersOwn` are the `host:port` that a browser asks for itself
 * and that are refused without a record.
 */
export async function startProxy(
  hosts: readonly string[],
  port: number,
  browsersOwn: readonly string[] = [],
): Promise<Proxy> {
  const refused: OutsideRequest[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    refused.push({ method: request.method ?? '', target: request.url ?? '' });
    response.writeHead(403).end();
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    client.on('error', () => client.destroy());
    if (hosts.some((host) => request.url === `${host}:443`)) return lead(client, head, port);
    if (!browsersOwn.includes(request.url ?? '')) {
      refused.push({ method: 'CONNECT', target: request.url ?? '' });
    }
    client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server),
    requests: () => [...refused],
    close: () => stop(server, sockets),
  };
}

function lead(client: Duplex, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(client);
    client.pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  upstream.on('close', () => client.destroy());
  client.on('close', () => upstream.destroy());
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function stop(server: Server, sockets: ReadonlySet<Duplex>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
