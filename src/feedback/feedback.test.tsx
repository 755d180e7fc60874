// @vitest-environment jsdom
import '../../test/browser/stubBrowser';
import type * as Runtime from '@grafana/runtime';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeriesMark } from '../schema/domain/feedback';
import { FeedbackControl } from './FeedbackControl';
import { FeedbackList } from './FeedbackList';
import { fetchGrafanaJson } from './fetchGrafanaJson';
import { fetchFeedback } from './fetchFeedback';
import type { FeedbackRights } from './feedbackRights';
import { fetchFeedbackRights } from './fetchFeedbackRights';
import { getSourceKey } from './getSourceKey';
import { useFeedback } from './useFeedback';

interface Stored {
  id: number;
  tags: string[];
  text: string;
  data: unknown;
  dashboardUID?: string;
}

const grafana = vi.hoisted(() => ({
  annotations: new Array<Record<string, unknown>>(),
  variables: { job: 'api' },
  permissions: {},
  answer: vi.fn<(found: unknown) => Promise<unknown>>(),
  asked: new Array<string>(),
}));
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  config: { bootData: { user: grafana } },
  getTemplateSrv: () => ({
    replace: (text: string) => text.replaceAll('$job', grafana.variables.job).replaceAll('$__range', '5m'),
  }),
  getBackendSrv: () => ({
    get: (url: string) => {
      grafana.asked.push(url);
      return grafana.answer(structuredClone(grafana.annotations));
    },
    post: (url: string, body: object) => {
      grafana.asked.push(url);
      // What Grafana stores is JSON.
      grafana.annotations.push(JSON.parse(JSON.stringify({ id: 7, ...body })) as Record<string, unknown>);
      return Promise.resolve({ id: 7 });
    },
    delete: (url: string) => {
      grafana.asked.push(url);
      grafana.annotations = grafana.annotations.filter(({ id }) => !url.endsWith(`/${String(id)}`));
      return Promise.resolve({});
    },
  }),
}));

const mark: SeriesMark = {
  source: 's',
  series: 'latency',
  from: 1000,
  to: 3000,
  score: 2,
  side: 'above',
  kind: 'jump',
};
const all: FeedbackRights = { canAdd: true, canDelete: () => true };
const none: FeedbackRights = { canAdd: false, canDelete: () => false };
const onChange = vi.fn();

function Incident({ rights, isListed = true }: { rights: FeedbackRights; isListed?: boolean }) {
  const feedback = useFeedback({ isOn: true, dashboardUid: 'abc', panelId: 2, onChange });
  return isListed ? (
    <>
      <FeedbackControl isSelected marks={[mark]} sentence="<api>: Jumped." feedback={feedback} rights={rights} />
      <FeedbackList given={[]} feedback={feedback} rights={rights} formatSpan={() => ''} />
    </>
  ) : (
    <FeedbackList
      given={feedback.all}
      feedback={feedback}
      rights={rights}
      formatSpan={({ from, to }) => `${from}-${to}`}
    />
  );
}

const buildStored = (kind: string, changes: Partial<Stored> = {}): Stored => ({
  id: 7,
  tags: ['plumbline', `plumbline:${kind}`],
  text: '&lt;api&gt;: Jumped.',
  data: { plumbline: { v: 1, incidents: [mark] } },
  ...changes,
});

const use = (...stored: Stored[]) => {
  grafana.annotations = stored.map((entry) => ({ ...entry }));
};

beforeEach(() => {
  grafana.annotations = [];
  grafana.asked = [];
  grafana.answer.mockImplementation((found) => Promise.resolve(found));
  onChange.mockClear();
});
afterEach(cleanup);

describe('feedback on an incident', () => {
  it.each([
    ['Expected', 'plumbline:expected'],
    ['False alarm', 'plumbline:false-alarm'],
    ['Real incident', 'plumbline:incident'],
  ])('"%s" becomes an annotation over the incident, tagged %s', async (name, tag) => {
    render(<Incident rights={all} />);
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(grafana.annotations).toEqual([
      {
        id: 7,
        dashboardUID: 'abc',
        panelId: 2,
        time: 1000,
        timeEnd: 3000,
        tags: ['plumbline', tag],
        text: '&lt;api&gt;: Jumped.',
        data: { plumbline: { v: 1, incidents: [mark] } },
      },
    ]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('can be undone', async () => {
    use(buildStored('incident'));
    render(<Incident rights={all} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Expected' })).toBeTruthy();
    expect(grafana.annotations).toEqual([]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is shown without buttons to those who may not annotate', async () => {
    use(buildStored('incident'));
    render(<Incident rights={none} />);
    expect(await screen.findByText('Real incident')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has no buttons for those who may not annotate', async () => {
    render(<Incident rights={none} />);
    await vi.waitFor(() => expect(grafana.asked).toHaveLength(1));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stays on show, with its evidence, when its incident has left the list', async () => {
    use(buildStored('expected'));
    render(<Incident rights={all} isListed={false} />);
    const list = await screen.findByRole('region', { name: 'Feedback given' });
    expect(list.textContent).toBe('1000-3000ExpectedUndo<api>: Jumped.');
  });

  it('says why it failed', async () => {
    grafana.answer.mockRejectedValue({ status: 403, data: { message: 'Access denied' } });
    render(<Incident rights={all} />);
    expect((await screen.findByRole('alert')).textContent).toBe('Feedback failed: Access denied');
  });
});

describe('fetchFeedback', () => {
  it('asks for the annotations of any time, and leaves aside those that are no feedback', async () => {
    use(
      buildStored('false-alarm'),
      buildStored('expected', { id: 8, data: {} }),
      buildStored('deploy', { id: 9 }),
      buildStored('incident', { id: 10, dashboardUID: 'abc' })
    );
    const found = await fetchFeedback(fetchGrafanaJson);
    expect(found.map(({ id, kind, dashboardUid }) => [id, kind, dashboardUid])).toEqual([
      [7, 'false_alarm', undefined],
      [10, 'incident', 'abc'],
    ]);
    const asked = new URL(grafana.asked[0] ?? '', 'http://grafana').searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      type: 'annotation',
      limit: '1000',
      tags: 'plumbline',
      matchAny: 'true',
    });
  });

  it('reads a score that nobody knew', async () => {
    use(buildStored('expected', { data: { plumbline: { v: 1, incidents: [{ ...mark, score: null }] } } }));
    expect((await fetchFeedback(fetchGrafanaJson))[0]?.incidents[0]?.score).toBeNaN();
  });
});

describe('the right to give feedback', () => {
  const buildDashboard = (canAdd: boolean, canDelete: boolean) => ({
    meta: {
      annotationsPermissions: { dashboard: { canAdd, canDelete }, organization: { canAdd: false, canDelete: false } },
    },
  });
  const ofDashboard = { id: 1, kind: 'expected', text: '', dashboardUid: 'abc', incidents: [] } as const;

  it.each([true, false])('is what Grafana says of the dashboard: %s', async (isAllowed) => {
    const rights = await fetchFeedbackRights(() => Promise.resolve(buildDashboard(isAllowed, isAllowed)), 'abc');
    expect(rights.canAdd).toBe(isAllowed);
    expect(rights.canDelete({ ...ofDashboard, incidents: [] })).toBe(isAllowed);
    expect(rights.canDelete({ ...ofDashboard, dashboardUid: undefined, incidents: [] })).toBe(false);
  });

  it.each([true, false])('is the permission where no dashboard is saved: %s', async (isAllowed) => {
    grafana.permissions = { 'annotations:create': isAllowed };
    const rights = await fetchFeedbackRights(() => Promise.reject(new Error('404')), '');
    expect(rights.canAdd).toBe(isAllowed);
  });
});

describe('getSourceKey', () => {
  const key = (query: Record<string, unknown>, uid = 'p') => getSourceKey(uid, query, {});

  it('is the same for a query in another panel, in another order of keys', () => {
    expect(key({ refId: 'A', expr: 'up', legendFormat: 'x' })).toBe(
      key({ legendFormat: 'x', expr: 'up', refId: 'B', hide: false })
    );
  });

  it('tells queries, data sources and values of variables apart', () => {
    const keys = [key({ expr: 'up' }), key({ expr: 'down' }), key({ expr: 'up' }, 'q'), key({ expr: '$job' })];
    grafana.variables.job = 'web';
    keys.push(key({ expr: '$job' }));
    grafana.variables.job = 'api';
    expect(new Set(keys).size).toBe(5);
    expect(key({ expr: '$job' })).toBe(key({ expr: 'api' }));
  });

  it("doesn't follow Grafana's own variables, which follow the zoom", () => {
    expect(key({ expr: 'rate(x[$__range])' })).not.toBe(key({ expr: 'rate(x[5m])' }));
  });
});
