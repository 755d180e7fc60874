import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { buildHttpClient } from '../../../src/backend/drivers/http/buildHttpClient';
import type { HttpClientOptions } from '../../../src/backend/drivers/http/buildHttpClient';
import { parseNetworkRules } from '../../../src/backend/drivers/http/parseNetworkRules';
import type { Address } from '../../../src/backend/drivers/http/resolveHost';
import type { HttpResponse } from '../../../src/registries/http/httpClient';
import { startVendorServer } from '../../contract/registries/vendorServer';
import { readTestCertificate } from './readTestCertificate';
import { startProxy } from './startProxy';

interface Options extends Omit<HttpClientOptions, 'rules' | 'resolve'> {
  hosts?: string;
  /** What the name server says, in turn; the last for ever. */
  answers?: string[];
  timeout?: number;
  mostBytes?: number;
}

interface Client {
  get(url: string, signal?: AbortSignal): Promise<HttpResponse>;
  /** Names that were looked up. */
  asked: string[];
}

function buildClient({
  hosts = 'localhost',
  answers = ['127.0.0.1'],
  timeout,
  mostBytes,
  ...rest
}: Options = {}): Client {
  const asked: string[] = [];
  const rules = parseNetworkRules({ GF_PLUGIN_ALLOWED_HOSTS: hosts });
  const send = buildHttpClient({
    ...rest,
    rules: { ...rules, timeout: timeout ?? rules.timeout, mostBytes: mostBytes ?? rules.mostBytes },
    resolve: (host) => {
      asked.push(host);
      const address = answers[Math.min(asked.length, answers.length) - 1] ?? '';
      return Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }] satisfies Address[]);
    },
  });
  return { asked, get: (url, signal) => send({ method: 'GET', url, headers: {} }, signal) };
}

const hello = (): { json: unknown } => ({ json: 'hello' });
const refused = { name: 'RegistryError', kind: 'not_allowed', remedy: expect.stringMatching(/\w/) as string };

describe('hosts', () => {
  test('an allowed host answers, with status, headers and body', async () => {
    const { port } = await startVendorServer(() => ({ status: 418, headers: { 'x-kind': 'Pot' }, body: 'tea' }));
    const response = await buildClient().get(`http://localhost:${port}/`);
    expect(response).toMatchObject({ status: 418, headers: { 'x-kind': 'Pot' }, body: 'tea' });
  });

  test('a host that is not listed is not even looked up', async () => {
    const client = buildClient({ hosts: 'mlflow.example.com' });
    await expect(client.get('http://mlflow.example.com.evil.org/')).rejects.toMatchObject(refused);
    expect(client.asked).toEqual([]);
  });

  test.each([
    'http://user:hunter2@localhost:PORT/',
    'http://mlflow.example.com@localhost:PORT/',
    'file:///etc/passwd',
    'ftp://localhost/',
  ])('%s is refused, and its password shows nowhere', async (url) => {
    const { port, requests } = await startVendorServer(hello);
    const outcome = await buildClient({ hosts: 'localhost mlflow.example.com' })
      .get(url.replace('PORT', String(port)))
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject(refused);
    expect(inspect(outcome)).not.toContain('hunter2');
    expect(requests).toEqual([]);
  });

  test('no redirect is followed, not even to the same host', async () => {
    const { port, requests } = await startVendorServer(({ path }) =>
      path === '/' ? { status: 307, headers: { location: '/inside' } } : hello()
    );
    expect(await buildClient().get(`http://localhost:${port}/`)).toMatchObject({ status: 307 });
    expect(requests).toHaveLength(1);
  });
});

describe('addresses', () => {
  test('an allowed name that leads to metadata, link-local or this machine is refused', async () => {
    const { port, requests } = await startVendorServer(hello);
    for (const address of [
      '169.254.169.254',
      'fe80::1',
      'fd00:ec2::254',
      '::ffff:169.254.169.254',
      '0.0.0.0',
      '127.0.0.1',
      '::1',
    ]) {
      const client = buildClient({ hosts: 'mlflow.example.com', answers: [address] });
      await expect(client.get(`http://mlflow.example.com:${port}/`)).rejects.toMatchObject(refused);
    }
    expect(requests).toEqual([]);
  });

  test.each([
    '169.254.169.254',
    '2852039166',
    '0xA9FEA9FE',
    '0251.0376.0251.0376',
    '[::ffff:169.254.169.254]',
    '[fe80::1]',
    '0',
    '0.0.0.0',
  ])('%s is refused although it is listed', async (host) => {
    await expect(buildClient({ hosts: host }).get(`http://${host}/`)).rejects.toMatchObject(refused);
  });

  test('this machine answers by address only where that address is listed', async () => {
    const { port } = await startVendorServer(hello);
    expect(await buildClient({ hosts: '127.0.0.1' }).get(`http://2130706433:${port}/`)).toMatchObject({ status: 200 });
    await expect(buildClient({ hosts: 'localhost' }).get(`http://127.0.0.1:${port}/`)).rejects.toMatchObject(refused);
  });

  test('a name server that changes its mind moves nothing: each connection goes to the address that was checked', async () => {
    const { port, requests } = await startVendorServer(() => ({ ...hello(), headers: { connection: 'close' } }));
    const client = buildClient({ answers: ['127.0.0.1', '169.254.169.254'] });
    expect(await client.get(`http://localhost:${port}/`)).toMatchObject({ status: 200 });
    await expect(client.get(`http://localhost:${port}/`)).rejects.toMatchObject(refused);
    expect(client.asked).toEqual(['localhost', 'localhost']);
    expect(requests).toHaveLength(1);
  });

  test('the connection is made to what the name server said, and nothing else is asked', async () => {
    const { port, requests } = await startVendorServer(hello);
    const elsewhere = buildClient({ answers: ['127.0.0.2'] });
    await expect(elsewhere.get(`http://localhost:${port}/`)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(requests).toEqual([]);
  });
});

describe('limits', () => {
  test('an answer that takes too long is a timeout', async () => {
    const { port } = await startVendorServer(() => ({ ...hello(), delay: 10_000 }));
    await expect(buildClient({ timeout: 100 }).get(`http://localhost:${port}/`)).rejects.toMatchObject({
      kind: 'timeout',
    });
  });

  test('an answer that is too large is left unread', async () => {
    const { port } = await startVendorServer(() => ({ body: 'x'.repeat(100_000) }));
    await expect(buildClient({ mostBytes: 1000 }).get(`http://localhost:${port}/`)).rejects.toMatchObject({
      kind: 'too_large',
    });
  });

  test('a caller that leaves ends the request', async () => {
    const { port } = await startVendorServer(() => ({ ...hello(), delay: 10_000 }));
    const abort = new AbortController();
    const outcome = buildClient().get(`http://localhost:${port}/`, abort.signal);
    abort.abort();
    await expect(outcome).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('TLS', () => {
  const server = { cert: readTestCertificate('server.pem'), key: readTestCertificate('server.key') };
  const ca = readTestCertificate('ca.pem');

  test('a certificate of an unknown authority is refused', async () => {
    const { port, requests } = await startVendorServer(hello, server);
    await expect(buildClient().get(`https://localhost:${port}/`)).rejects.toMatchObject({ kind: 'tls' });
    expect(requests).toEqual([]);
  });

  test('the authority of the settings is trusted, for the names of the certificate only', async () => {
    const { port } = await startVendorServer(hello, server);
    expect(await buildClient({ tls: { ca } }).get(`https://localhost:${port}/`)).toMatchObject({ status: 200 });
    const other = { tls: { ca, serverName: 'other.test' } };
    await expect(buildClient(other).get(`https://localhost:${port}/`)).rejects.toMatchObject({ kind: 'tls' });
  });

  test('a server that asks for a client certificate gets the one of the settings', async () => {
    const strict = { ...server, ca, requestCert: true, rejectUnauthorized: true };
    const { port } = await startVendorServer(hello, strict);
    const client = {
      clientCertificate: readTestCertificate('client.pem'),
      clientKey: readTestCertificate('client.key'),
    };
    expect(await buildClient({ tls: { ca, ...client } }).get(`https://localhost:${port}/`)).toMatchObject({
      status: 200,
    });
    await expect(buildClient({ tls: { ca } }).get(`https://localhost:${port}/`)).rejects.toMatchObject({
      name: 'RegistryError',
    });
  });
});

describe('a proxy', () => {
  const server = { cert: readTestCertificate('server.pem'), key: readTestCertificate('server.key') };
  const ca = readTestCertificate('ca.pem');

  test('is told the address that was checked, while the certificate is held against the name', async () => {
    const proxy = await startProxy();
    const { port, requests } = await startVendorServer(hello, server);
    const client = buildClient({ proxy: proxy.url, tls: { ca } });
    expect(await client.get(`https://localhost:${port}/`)).toMatchObject({ status: 200 });
    expect(proxy.targets).toEqual([`127.0.0.1:${port}`]);
    expect(requests[0]?.headers.host).toBe(`localhost:${port}`);
    await expect(buildClient({ proxy: proxy.url }).get(`https://localhost:${port}/`)).rejects.toMatchObject({
      kind: 'tls',
    });
  });

  test('carries plain HTTP too', async () => {
    const proxy = await startProxy();
    const { port } = await startVendorServer(hello);
    expect(await buildClient({ proxy: proxy.url }).get(`http://localhost:${port}/`)).toMatchObject({ status: 200 });
    expect(proxy.targets).toEqual([`127.0.0.1:${port}`]);
  });

  test('opens no way to what is refused directly', async () => {
    const proxy = await startProxy();
    const metadata = buildClient({
      hosts: 'localhost, 169.254.169.254, cloud.test',
      answers: ['169.254.169.254'],
      proxy: proxy.url,
    });
    await expect(metadata.get('http://169.254.169.254/latest')).rejects.toMatchObject(refused);
    await expect(metadata.get('http://cloud.test/latest')).rejects.toMatchObject(refused);
    await expect(metadata.get('http://evil.org/')).rejects.toMatchObject(refused);
    expect(proxy.targets).toEqual([]);
  });

  test('has to be allowed itself, by name and by address', async () => {
    const proxy = await startProxy();
    const { port } = await startVendorServer(hello);
    const byAddress = buildClient({ proxy: proxy.url.replace('localhost', '127.0.0.1') });
    await expect(byAddress.get(`http://localhost:${port}/`)).rejects.toMatchObject(refused);
    const named = proxy.url.replace('localhost', 'proxy.test');
    const looping = buildClient({ hosts: 'localhost, proxy.test', proxy: named });
    await expect(looping.get(`http://localhost:${port}/`)).rejects.toMatchObject(refused);
    expect(proxy.targets).toEqual([]);
  });
});
