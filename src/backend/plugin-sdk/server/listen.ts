import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerCredentials } from '@grpc/grpc-js';
import type { Logger } from '../log/logger';
import type { Server } from '@grpc/grpc-js';

export interface Listener {
  network: 'unix' | 'tcp';
  address: string;
  /** Removes what was made for the address. */
  dispose(): Promise<void>;
}

/**
 * Binds to a unix socket in a folder that only this user can enter; where none can be made (Windows, a read-only
 * system), to a free port of the loopback address.
 */
export async function listen(server: Server, socketParent: string | undefined, logger: Logger): Promise<Listener> {
  if (process.platform !== 'win32') {
    try {
      return await listenOnSocket(server, socketParent ?? tmpdir());
    } catch (error) {
      logger.warn('No unix socket could be made; listening on the loopback address instead', { cause: error });
    }
  }
  const port = await bind(server, '127.0.0.1:0');
  return { network: 'tcp', address: `127.0.0.1:${port}`, dispose: () => Promise.resolve() };
}

async function listenOnSocket(server: Server, parent: string): Promise<Listener> {
  const folder = await mkdtemp(join(parent, 'grafana-plugin-'));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const address = join(folder, 'plugin.sock');
    await bind(server, `unix:${address}`);
    return { network: 'unix', address, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function bind(server: Server, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(target, ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port)
    );
  });
}
