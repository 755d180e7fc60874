import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from '../../../src/backend/plugin-sdk/data/frame';
import { modelsDataSourceQuerySchema } from '../../../src/schema/query/modelsDataSourceQuery';
import { windowBounds } from '../../../src/schema/query/windowBound';
import { buildInfrastructureSeries } from '../../../tools/infrastructure/buildInfrastructureSeries';
import { demoPeriod } from '../../../tools/infrastructure/demoPeriod';
import { asScheduler, buildAsker } from '../../integration/grafana/askAnomalies';
import { buildWireFrame } from '../../integration/grafana/buildWireFrame';
import { startFakeGrafana, type FakeGrafana } from '../../integration/grafana/fakeGrafana';
import type { RunningPlugin } from '../../integration/harness/runningPlugin';
import { startPlugin } from '../../integration/harness/startPlugin';
import { readBundledDashboards } from '../dashboards/readBundledDashboards';
import { readDemoSettings } from '../dashboards/readDemoSettings';
import { evaluateRule, type AskQuery } from './evaluateRule';
import { readRules, type Rule, type RuleQuery } from './readRules';

const rules = readRules();
const dashboards = readBundledDashboards();

function getRule(uid: string): Rule {
  const rule = rules.find((candidate) => candidate.uid === uid);
  if (!rule) {
    throw new Error(`There is no rule ${uid}`);
  }
  return rule;
}

/** The query to a data source whose numbers an expression passes on. */
function findQuery(data: RuleQuery[], refId: string): RuleQuery | undefined {
  const query = data.find((candidate) => candidate.refId === refId);
  const expression = query?.model.expression;
  const [, passed] = typeof expression === 'string' ? (/^\$?(\w+)/.exec(expression) ?? []) : [];
  return passed === undefined ? query : findQuery(data, passed);
}

function getValues(frame: Frame | undefined, type: 'number' | 'time', name?: string): unknown[] {
  const field = frame?.fields.find((one) => one.type === type && (name === undefined || one.name === name));
  return Array.from<unknown>(field?.values ?? []);
}

async function listFiring(uid: string, ask: AskQuery): Promise<string[]> {
  const instances = await evaluateRule(getRule(uid), ask);
  const firing = instances.filter(({ state }) => state === 'Alerting');
  return firing.map(({ labels }) => [labels.model, labels.column].filter((name) => name !== undefined).join(' '));
}

describe.each(rules)('the rule "$title"', ({ condition, data, annotations, ...rule }) => {
  const refIds = data.map(({ refId }) => refId);

  it('keeps its state while nothing can be told, and shows errors', () => {
    expect([rule.noDataState, rule.execErrState]).toEqual(['KeepLast', 'Error']);
  });

  it('asks valid queries, whose letters are those that conditions and texts name', () => {
    expect(new Set(refIds).size).toBe(refIds.length);
    expect(data.every(({ refId, model }) => model.refId === refId)).toBe(true);
    const asked = data.filter(({ datasourceUid }) => datasourceUid !== '__expr__');
    asked.forEach(({ model }) => modelsDataSourceQuerySchema.parse(model));
    const texts = `${annotations.summary} ${annotations.description}`;
    const named = [...texts.matchAll(/\$values\.(\w+)\./g)].map(([, refId]) => refId);
    expect([condition, ...named].filter((refId = '') => !refIds.includes(refId))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('links to the window that it speaks of', () => {
    const [, from = '', to = ''] =
      /&from=\{\{ printf "%\.0f" \$values\.(\w+)\.Value \}\}&to=\{\{ printf "%\.0f" \$values\.(\w+)\.Value \}\}$/.exec(
        annotations.description
      ) ?? [];
    expect([from, to].map((refId) => findQuery(data, refId)?.model.value)).toEqual(['window_start', 'window_end']);
  });

  it('names the model, and links to a dashboard and a panel that there are', () => {
    expect(annotations.summary).toContain('{{ $labels.model }}');
    const dashboard = dashboards.find(({ json }) => json.uid === rule.dashboardUid);
    expect(dashboard?.json.panels.map(({ id }) => id)).toContain(rule.panelId);
    const [, linked] =
      /externalURL \}\}d\/([\w-]+)\?var-model=\{\{ \$labels\.model \}\}/.exec(annotations.description) ?? [];
    expect(dashboards.map(({ json }) => json.uid)).toContain(linked);
  });
});

describe('on the demo log', () => {
  let plugin: RunningPlugin;
  beforeAll(async () => {
    plugin = await startPlugin({ caller: { dataSource: { jsonData: readDemoSettings() } } });
  });
  afterAll(() => plugin.stop());

  const askAt =
    (now: string): AskQuery =>
    ({ model, relativeTimeRange }) => {
      const to = Date.parse(now) - relativeTimeRange.to * 1000;
      const from = Date.parse(now) - relativeTimeRange.from * 1000;
      return plugin.query({ ...model }, { from, to, headers: { FromAlert: 'true' } });
    };
  const both = ['flight-delay', 'flight-minutes'];
  const weather = ['temp', 'wind_speed', 'precip', 'visib'];

  it.each([
    ['plumbline-drift-by-feature', '2013-12-30', ['flight-delay temp', 'flight-delay wind_speed']],
    ['plumbline-drift-by-feature', '2013-11-25', []],
    ['plumbline-drifted-share', '2013-09-30', both],
    ['plumbline-drifted-share', '2013-12-30', []],
    ['plumbline-performance', '2013-11-25', ['flight-delay']],
    ['plumbline-performance', '2013-12-30', []],
    ['plumbline-estimated-performance', '2013-10-28', ['flight-delay']],
    ['plumbline-estimated-performance', '2013-12-30', []],
    ['plumbline-quality', '2013-10-28', both.flatMap((model) => weather.map((column) => `${model} ${column}`))],
    ['plumbline-quality', '2013-12-30', []],
    ['plumbline-volume-gone', '2014-01-05', both],
    ['plumbline-volume-gone', '2013-12-30', []],
  ])('%s fires on %s for %j', async (uid, now, expected) => {
    expect(await listFiring(uid, askAt(now))).toEqual(expected);
  });

  const ask = async (query: RuleQuery | undefined): Promise<Frame[]> =>
    query === undefined ? [] : askAt('2013-12-30')(query);
  const onLog = rules.filter(({ uid }) => uid !== 'plumbline-queue-anomaly');

  it.each(onLog)('the link of "$title" has the bounds of the window that its number is of', async ({ data }) => {
    const [judged] = await ask(data[0]);
    const answers = await Promise.all(
      windowBounds.map((bound) => ask(data.find(({ model }) => model.value === bound)))
    );
    const numbers = answers.map(([frame]) => getValues(frame, 'number'));
    expect(numbers).toEqual([getValues(judged, 'time'), getValues(judged, 'time', 'window_end')]);
    expect(numbers.flat()).not.toContain(null);
    expect(numbers.flat().length).toBeGreaterThan(0);
  });

  it.each(onLog)('the texts of "$title" find their numbers under the labels of its condition', async ({ data }) => {
    const asked = data.filter(({ datasourceUid }) => datasourceUid !== '__expr__');
    const answers = await Promise.all(asked.map((query) => askAt('2013-12-30')(query)));
    const labels = answers.map(([frame]) =>
      JSON.stringify(frame?.fields.filter(({ type }) => type === 'string').map(({ name, values }) => [name, values]))
    );
    expect(new Set(labels).size).toBe(1);
  });
});

describe('on the series of the demo in a Prometheus', () => {
  let grafana: FakeGrafana;
  beforeAll(async () => {
    grafana = await startFakeGrafana();
    grafana.state.types['prometheus-demo'] = 'prometheus';
    grafana.state.answer = ({ intervalMs }, from, to) => ({
      status: 200,
      result: { frames: cutSeries('model_server_queue_depth', from, to, intervalMs) },
    });
  });
  afterAll(() => grafana.close());

  const askAt =
    (now: number): AskQuery =>
    ({ model, relativeTimeRange }: RuleQuery) => {
      const range = { from: now - relativeTimeRange.from * 1000, to: now };
      const dataSources = ['prometheus-demo'];
      return buildAsker(grafana)({ ...asScheduler, uid: 'prometheus-demo', dataSources, fields: model, range });
    };

  it('the queue of one model is an anomaly on 9 December, and of none an hour before', async () => {
    expect(await listFiring('plumbline-queue-anomaly', askAt(Date.UTC(2013, 11, 9, 16)))).toEqual(['flight-delay']);
    expect(await listFiring('plumbline-queue-anomaly', askAt(Date.UTC(2013, 11, 9, 13)))).toEqual([]);
  });
});

function cutSeries(name: string, from: number, to: number, step: number) {
  expect(step).toBe(demoPeriod.step);
  return buildInfrastructureSeries()
    .filter((series) => series.name === name)
    .map(({ labels, values }) => {
      const first = Math.max(0, Math.ceil((from - demoPeriod.start) / step));
      const last = Math.min(values.length - 1, Math.floor((to - demoPeriod.start) / step));
      const indexes = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      const times = indexes.map((index) => demoPeriod.start + index * step);
      return buildWireFrame(name, labels, times, [...values.subarray(first, last + 1)]);
    });
}
