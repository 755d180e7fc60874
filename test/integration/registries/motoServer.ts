import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface MotoServer {
  url: string;
  /** Calls SageMaker past any signature, to put things there. */
  call(action: string, body: object): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** AWS as the moto project imitates it, on a free port of 127.0.0.1. */
export async function startMotoServer(bin: string): Promise<MotoServer> {
  const url = `http://127.0.0.1:${await findFreePort()}`;
  const child = spawn(join(bin, 'python'), ['-m', 'moto.server', '-H', '127.0.0.1', '-p', new URL(url).port], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  await waitUntilUp(url, () => child.exitCode === null);
  const call: MotoServer['call'] = async (action, body) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `SageMaker.${action}`,
        authorization: 'AWS4-HMAC-SHA256 Credential=seed/20260101/eu-central-1/sagemaker/aws4_request',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`moto answered ${response.status} to ${action}: ${await response.text()}`);
    }
    return (await response.json()) as Record<string, unknown>;
  };
  return { url, call, stop };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitUntilUp(url: string, isRunning: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 1200 && isRunning(); attempt++) {
    const isUp = await fetch(`${url}/moto-api/`).then(
      () => true,
      () => false
    );
    if (isUp) {
      return;
    }
    await setTimeout(100);
  }
  throw new Error('moto did not start.');
}
