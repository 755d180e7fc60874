import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

interface Proxy {
  url: string;
  /** What it was told to connect to. */
  targets: string[];
}

/** An HTTP proxy on a free port of 127.0.0.1 that opens tunnels, closed with the test. */
export async function startProxy(): Promise<Proxy> {
  const targets: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer().on('connect', ({ url = '' }, client: Socket) => {
    targets.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const target = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(target).pipe(client);
    });
    for (const socket of [client, target]) {
      socket.on('error', () => socket.destroy());
      sockets.push(socket);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, targets };
}
