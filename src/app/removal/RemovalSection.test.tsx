// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import type * as Runtime from '@grafana/runtime';
import type * as Ui from '@grafana/ui';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RemovalSection } from './RemovalSection';

const api = vi.hoisted(() => ({
  get: vi.fn<(url: string) => Promise<unknown>>(),
  post: vi.fn<(url: string, body: unknown) => Promise<unknown>>(),
  put: vi.fn<(url: string, body: unknown) => Promise<unknown>>(),
}));
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getBackendSrv: () => api,
}));

// Its link wants Grafana's router, of which the test has none.
vi.mock('@grafana/ui', async (load) => ({
  ...(await load<typeof Ui>()),
  TextLink: ({ href, children }: { href: string; children: string }) => <a href={href}>{children}</a>,
}));

const overlay = { id: 'plumbline-anomaly-overlay', options: {} };
const resources = '/apis/dashboard.grafana.app';

interface Saved {
  title: string;
  transformations?: unknown[];
  meta?: object;
  storedVersion?: string;
}

function getDashboard({ title, transformations = [overlay] }: Saved) {
  return { title, version: 7, panels: [{ id: 1, title: `panel of ${title}`, transformations }] };
}

/** A Grafana with these dashboards; an Error stands for one that can't be read. */
function serve(dashboards: Record<string, Saved | Error>): void {
  const refuse = (status: number, message: string) =>
    Promise.reject(Object.assign(new Error(), { status, data: { message } }));
  api.get.mockImplementation((url) => {
    if (url.startsWith('/api/search')) {
      return Promise.resolve(
        Object.keys(dashboards).map((uid) => ({ uid, title: `Dashboard ${uid}`, url: `/d/${uid}` }))
      );
    }
    const uid = url.split('/').at(-1) ?? '';
    const saved = dashboards[uid];
    if (saved === undefined || saved instanceof Error) {
      return refuse(500, saved?.message ?? 'not found');
    }
    if (url.startsWith(`${resources}/v1beta1`)) {
      const { storedVersion } = saved;
      return storedVersion === undefined
        ? refuse(404, 'no such API')
        : Promise.resolve({ metadata: {}, spec: {}, status: { conversion: { storedVersion } } });
    }
    if (url.startsWith(`${resources}/v2beta1`)) {
      const data = { spec: { transformations: [{ kind: overlay.id, spec: overlay }] } };
      const metadata = { name: uid, resourceVersion: '12', annotations: { 'grafana.app/folder': 'f' } };
      return Promise.resolve({ metadata, spec: { elements: { a: { spec: { title: 'a', data } } } } });
    }
    return Promise.resolve({ dashboard: getDashboard(saved), meta: { canSave: true, folderUid: 'f', ...saved.meta } });
  });
}

async function search(): Promise<void> {
  render(<RemovalSection />);
  await userEvent.click(screen.getByRole('button', { name: 'Find my dashboards' }));
  await vi.waitFor(() => expect(screen.queryByText(/Looked through/)).toBeNull());
}

async function removeAll(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: /Remove from/ }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }));
  await screen.findByRole('list', { name: 'What became of each dashboard' });
}

beforeEach(() => {
  vi.resetAllMocks();
  api.post.mockResolvedValue({});
  api.put.mockResolvedValue({});
});
afterEach(cleanup);

describe('removing Plumbline from dashboards', () => {
  it('lists the dashboards and panels that use the transformation, and no others', async () => {
    serve({ one: { title: 'one' }, two: { title: 'two', transformations: [{ id: 'organize' }] } });
    await search();
    const items = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Dashboard onepanel of one']);
    expect(api.post).not.toHaveBeenCalled();
  });

  it('saves each without it, once confirmed, with a word for its list of versions', async () => {
    serve({ one: { title: 'one', transformations: [{ id: 'organize' }, overlay] } });
    await search();
    await removeAll();
    expect(api.post).toHaveBeenCalledExactlyOnceWith(
      '/api/dashboards/db',
      {
        dashboard: getDashboard({ title: 'one', transformations: [{ id: 'organize' }] }),
        folderUid: 'f',
        message: "Removed Plumbline's transformation",
        overwrite: false,
      },
      expect.anything()
    );
    expect(screen.getByText('Removed')).toBeTruthy();
  });

  it('does nothing when one thinks better of it', async () => {
    serve({ one: { title: 'one' } });
    await search();
    await userEvent.click(screen.getByRole('button', { name: /Remove from/ }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(api.post).not.toHaveBeenCalled();
  });

  it('leaves dashboards alone that cannot be saved, and says why', async () => {
    serve({
      file: { title: 'file', meta: { provisioned: true } },
      locked: { title: 'locked', meta: { canSave: false } },
    });
    await search();
    expect(screen.getByText('Provisioned from a file: remove it there')).toBeTruthy();
    expect(screen.getByText('You may not save this dashboard')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Remove from/ })).toBeNull();
  });

  it('saves a dashboard of schema 2 in schema 2', async () => {
    serve({ new: { title: 'new', storedVersion: 'v2beta1' } });
    await search();
    await removeAll();
    expect(api.post).not.toHaveBeenCalled();
    const [url, body] = api.put.mock.calls[0] ?? [];
    expect(url).toBe(`${resources}/v2beta1/namespaces/default/dashboards/new`);
    expect(body).toMatchObject({
      metadata: {
        resourceVersion: '12',
        annotations: { 'grafana.app/folder': 'f', 'grafana.app/message': "Removed Plumbline's transformation" },
      },
      spec: { elements: { a: { spec: { data: { spec: { transformations: [] } } } } } },
    });
  });

  it('goes on after one that cannot be saved, and repeats what Grafana says of it', async () => {
    serve({ one: { title: 'one' }, two: { title: 'two' } });
    api.post.mockRejectedValueOnce({ status: 412, data: { message: 'changed by someone else' } });
    await search();
    await removeAll();
    expect(screen.getByText('Not removed: changed by someone else')).toBeTruthy();
    expect(screen.getByText('Removed')).toBeTruthy();
  });

  it('names the dashboards that it could not read', async () => {
    serve({ one: { title: 'one', transformations: [] }, broken: new Error('no access') });
    await search();
    expect(screen.getByText('None of your dashboards uses the transformation.')).toBeTruthy();
    expect(screen.getByText('Dashboard broken: no access')).toBeTruthy();
  });

  it('says what the matter is when the search itself fails', async () => {
    api.get.mockRejectedValue(new Error('offline'));
    await search();
    expect(screen.getByText('offline')).toBeTruthy();
  });
});
