import type { ServerOptions } from 'node:https';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { buildHttpClient } from '../../../src/backend/drivers/http/buildHttpClient';
import { parseNetworkRules } from '../../../src/backend/drivers/http/parseNetworkRules';
import { hideSecrets } from '../../../src/registries/http/hideSecrets';
import type { ModelRegistry } from '../../../src/registries/modelRegistry';
import { RegistryError } from '../../../src/registries/registryError';
import type { RegistryErrorKind } from '../../../src/registries/registryError';
import type { RegistryParts } from '../../../src/registries/registryParts';
import { buildTestClock } from './buildTestClock';
import type { TestClock } from './buildTestClock';
import { collectPages } from './collectPages';
import { describeRegistryContract } from './describeRegistryContract';
import type { RegistrySubject } from './describeRegistryContract';
import { readTestCertificate } from '../../integration/network/readTestCertificate';
import { startVendorServer } from './vendorServer';
import type { VendorAnswer, VendorApi, VendorRequest, VendorServer } from './vendorServer';

/** A registry that is spoken to over HTTP, and the vendor's API to speak to. */
export interface HttpSubject extends Omit<RegistrySubject, 'open'> {
  /** A vendor of its own for each test. */
  buildApi: () => VendorApi;
  build: (url: string, parts: RegistryParts) => ModelRegistry;
  /** Secrets by the last part of their key, given to the registry. None of them may show in an error. */
  secrets: Readonly<Record<string, string>>;
  /** What the vendor says to credentials that are no longer good. 401 unless said. */
  expired?: VendorAnswer;
  /** Requests that get credentials and not models; they are left to the API whatever else fails. */
  isCredentialRequest?: (request: VendorRequest) => boolean;
  /** What tells the credentials of a request from others. Its authorization, unless said. */
  getCredential?: (request: VendorRequest) => string;
  /** Whether new credentials are to be had without a person. */
  renews?: boolean;
}

interface Opened {
  registry: ModelRegistry;
  server: VendorServer;
  clock: TestClock;
}

/** Fails in its own way, or leaves the request to the vendor's API. `count` counts from 1. */
type Disturbance = (request: VendorRequest, count: number) => VendorAnswer | undefined;

/** What is asked of any registry, and what any registry over HTTP does when the vendor doesn't answer as it should. */
export function describeHttpContract(name: string, subject: HttpSubject): void {
  const open: Open = async (disturb = () => undefined, { tls, timeout = 10_000 } = {}) => {
    const server = await startVendorServer(disturbApi(subject, disturb), tls);
    const rules = { ...parseNetworkRules({ GF_PLUGIN_ALLOWED_HOSTS: '127.0.0.1' }), timeout };
    const clock = buildTestClock();
    const registry = subject.build(server.url, {
      send: hideSecrets(buildHttpClient({ rules }), Object.values(subject.secrets)),
      clock,
      getSecret: (secret) => subject.secrets[secret],
    });
    return { registry, server, clock };
  };
  describeRegistryContract(name, { ...subject, open: async () => (await open()).registry });
  describe(`${name} over HTTP`, () => {
    describePatience(subject, open);
    describeCredentials(subject, open);
    describeNonsense(subject, open);
  });
}

type Open = (disturb?: Disturbance, options?: { tls?: ServerOptions; timeout?: number }) => Promise<Opened>;

function describePatience(subject: HttpSubject, open: Open): void {
  test('it waits as long as a throttling vendor asks, and misses nothing', async () => {
    const { registry, clock } = await open((_request, count) =>
      count === 2 ? { status: 429, headers: { 'retry-after': '3' } } : undefined
    );
    await expectAllVersions(registry, subject);
    expect(clock.waits).toContain(3000);
  });

  test('it gives up where the vendor asks for more patience than a query has', async () => {
    const { registry, clock } = await open(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    await expectError(registry, subject, 'throttled');
    expect(clock.waits).toEqual([]);
  });

  test('it gets over a server that fails now and then', async () => {
    const { registry } = await open((_request, count) => (count % 2 === 1 ? { status: 503 } : undefined));
    await expectAllVersions(registry, subject);
  });

  test('it ends after a few tries where the server keeps failing', async () => {
    const { registry, server } = await open(() => ({ status: 500, body: '<h1>Oops</h1>' }));
    await expectError(registry, subject, 'unavailable');
    expect(server.requests.length).toBeLessThan(10);
  });

  test('it says that a server is not there', async () => {
    const { registry, server } = await open();
    await server.close();
    await expectError(registry, subject, 'unavailable');
  });

  test('it ends in time where a server takes too long', async () => {
    const { registry } = await open(() => ({ delay: 5_000, json: {} }), { timeout: 100 });
    await expectError(registry, subject, 'timeout');
  });

  test('it does not speak to a server whose certificate nobody vouches for', async () => {
    const tls = { cert: readTestCertificate('server.pem'), key: readTestCertificate('server.key') };
    const { registry, server } = await open(undefined, { tls });
    await expectError(registry, subject, 'tls');
    expect(server.requests).toEqual([]);
  });

  test('it stops between two pages when cancelled', async () => {
    const { registry } = await open();
    const abort = new AbortController();
    const read = async (): Promise<void> => {
      for await (const page of registry.listVersions({}, abort.signal)) {
        expect(page.length).toBeGreaterThan(0);
        abort.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'RegistryError', kind: 'cancelled' });
  });
}

function describeCredentials(subject: HttpSubject, open: Open): void {
  const expired = subject.expired ?? { status: 401 };
  const getCredential = subject.getCredential ?? (({ headers }: VendorRequest) => headers.authorization ?? '');

  test('credentials that run out in mid-paging are renewed, or the error asks for new ones', async () => {
    const good = new Set<string>();
    const { registry } = await open((request, count) => {
      const credential = getCredential(request);
      if (count === 1) {
        good.add(credential);
      }
      return count > 1 && good.has(credential) ? expired : undefined;
    });
    if (subject.renews === true) {
      await expectAllVersions(registry, subject);
    } else {
      await expectError(registry, subject, 'unauthorized');
    }
  });

  test('refused credentials and missing rights are told apart', async () => {
    await expectError((await open(() => expired)).registry, subject, 'unauthorized');
    await expectError((await open(() => ({ status: 403 }))).registry, subject, 'forbidden');
  });

  test('a secret that the vendor repeats shows in no error', async () => {
    const [secret = 'none'] = Object.values(subject.secrets);
    const { registry } = await open(() => ({ status: 400, json: { message: `bad token ${secret}` } }));
    await expectError(registry, subject, 'bad_request');
  });
}

function describeNonsense(subject: HttpSubject, open: Open): void {
  test.each([
    ['JSON that breaks off', { body: '{"registered_models": [{"na' }],
    ['a login page', { body: '<!doctype html><title>Sign in</title>' }],
    ['JSON of another form', { json: 'maintenance' }],
  ])('it calls %s malformed', async (_what, nonsense) => {
    await expectError((await open(() => nonsense)).registry, subject, 'malformed');
  });

  test('it follows no redirect', async () => {
    const elsewhere = await startVendorServer(() => ({ json: {} }));
    const { registry } = await open(() => ({ status: 302, headers: { location: elsewhere.url } }));
    await expectError(registry, subject, 'not_allowed');
    expect(elsewhere.requests).toEqual([]);
  });
}

function disturbApi({ buildApi, isCredentialRequest }: HttpSubject, disturb: Disturbance): VendorApi {
  const api = buildApi();
  const seen = { requests: 0 };
  return (request) => {
    if (isCredentialRequest?.(request) === true) {
      return api(request);
    }
    seen.requests += 1;
    return disturb(request, seen.requests) ?? api(request);
  };
}

async function expectAllVersions(registry: ModelRegistry, { holds }: HttpSubject): Promise<void> {
  const versions = (await collectPages(registry.listVersions({}))).flat();
  const format = ({ model, version }: { model: string; version: string }): string => `${model} ${version}`;
  expect(versions.map(format).sort()).toEqual(holds.versions.map(format).sort());
}

async function expectError(registry: ModelRegistry, { secrets }: HttpSubject, kind: RegistryErrorKind): Promise<void> {
  const outcome = await collectPages(registry.listVersions({})).then(
    () => new Error(`Listing the versions should have failed as ${kind}.`),
    (error: unknown) => error
  );
  expect(outcome).toBeInstanceOf(RegistryError);
  expect(outcome).toMatchObject({ kind, remedy: expect.stringMatching(/\S/) as string });
  const told = inspect(outcome, { depth: 10 });
  for (const secret of Object.values(secrets)) {
    expect(told).not.toContain(secret);
  }
}
