import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegistryEvent } from '../../../registries/modelRegistry';
import { buildServedTimeline } from './buildServedTimeline';
import { getServedVersion } from './getServedVersion';
import { getVersionSource } from './getVersionSource';
import type { ModelHistory } from './modelHistory';
import type { ServedTimeline } from './servedTimeline';
import { traceAlias } from './traceAlias';
import { traceDeployment } from './traceDeployment';
import { traceStage } from './traceStage';
import { traceServing } from './traceServing';

const nothing: ModelHistory = {
  registry: 'lab',
  isKept: true,
  since: 0,
  events: [],
  aliases: [],
  stages: [],
  places: [],
};

function buildEvent(event: Partial<RegistryEvent> & Pick<RegistryEvent, 'kind' | 'time'>): RegistryEvent {
  return { id: `${event.kind} ${event.time}`, timeSource: 'observed', model: 'm', ...event };
}

const version = fc.constantFrom('1', '2', '3', null);
const change = fc.record({ time: fc.integer({ min: 0, max: 60 }), version });
const anyTimeline = fc.tuple(version, fc.array(change, { maxLength: 8 }));

/** What served at an instant, by the definition. */
function getVersionAt({ first, changes }: ServedTimeline, time: number): string | null {
  const before = changes.filter((held) => held.time <= time).at(-1);
  return before === undefined ? first : before.version;
}

describe('the timeline of the version that serves', () => {
  test('rises in time and names another version at each change, whatever the order of what is known', () => {
    fc.assert(
      fc.property(anyTimeline, ([first, known]) => {
        const { changes } = buildServedTimeline(first, known);
        changes.forEach(({ time, version: held }, place) => {
          const before = changes[place - 1];
          expect(time).toBeGreaterThan(before?.time ?? -Infinity);
          expect(held).not.toBe(before === undefined ? first : before.version);
        });
        const distinct = known.filter(({ time }, place) => known.findIndex((other) => other.time === time) === place);
        expect(buildServedTimeline(first, [...distinct].reverse())).toEqual(buildServedTimeline(first, distinct));
      })
    );
  });

  test('a window has the version that served in most of its instants, of equals the later one', () => {
    fc.assert(
      fc.property(
        anyTimeline,
        fc.integer({ min: -5, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (known, start, length) => {
          const timeline = buildServedTimeline(...known);
          const instants = Array.from({ length }, (_, place) => getVersionAt(timeline, start + place));
          const count = (held: string | null): number => instants.filter((other) => other === held).length;
          const most = Math.max(...instants.map(count));
          const expected = instants.filter((held) => count(held) === most).at(-1);
          expect(getServedVersion(timeline, { start, until: start + length })).toBe(expected);
        }
      )
    );
  });

  test('a window without length has the version at its start', () => {
    const timeline = buildServedTimeline('1', [{ time: 10, version: '2' }]);
    expect(getServedVersion(timeline, { start: 9, until: 9 })).toBe('1');
    expect(getServedVersion(timeline, { start: 10, until: 10 })).toBe('2');
  });
});

describe('who served, from what a registry tells', () => {
  test('before the first move of an alias served the version that it was moved from, and none before it was given', () => {
    const move = buildEvent({ kind: 'alias_moved', time: 5, subject: 'production', from: '6', to: '7' });
    const other = buildEvent({ kind: 'alias_moved', time: 6, subject: 'staging', from: '7', to: '8' });
    const history = { ...nothing, events: [other, move], aliases: [['production', '7']] as const };
    expect(traceAlias(history, 'production')).toEqual({ first: '6', changes: [{ time: 5, version: '7' }] });
    const given = buildEvent({ kind: 'alias_moved', time: 5, subject: 'production', to: '7' });
    expect(traceAlias({ ...nothing, events: [given] }, 'production')?.first).toBeNull();
    expect(traceAlias(nothing, 'production')).toBeUndefined();
  });

  test('an alias that never moved has always stood for its version, and one taken away for none since', () => {
    expect(traceAlias({ ...nothing, aliases: [['production', '7']] }, 'production')).toEqual({
      first: '7',
      changes: [],
    });
    const taken = buildEvent({ kind: 'alias_moved', time: 5, subject: 'production', from: '7' });
    expect(traceAlias({ ...nothing, events: [taken] }, 'production')).toEqual({
      first: '7',
      changes: [{ time: 5, version: null }],
    });
  });

  test('a place that splits its traffic is served by the version that has most of it', () => {
    const split = buildEvent({
      kind: 'deployment_changed',
      time: 5,
      subject: 'eu',
      from: '6',
      to: '7 (80 %), 6 (20 %)',
    });
    expect(traceDeployment({ ...nothing, events: [split] }, 'eu')).toEqual({
      first: '6',
      changes: [{ time: 5, version: '7' }],
    });
  });

  test('of several versions in a stage the one that came last serves, and when it leaves the one before', () => {
    const enter = buildEvent({ kind: 'stage_changed', time: 5, version: '7', from: 'Staging', to: 'Production' });
    const leave = buildEvent({ kind: 'stage_changed', time: 9, version: '7', from: 'Production', to: 'Archived' });
    const stages = [
      ['7', 'Archived'],
      ['6', 'Production'],
    ] as const;
    expect(traceStage({ ...nothing, events: [leave, enter], stages }, 'production')).toEqual({
      first: '6',
      changes: [
        { time: 5, version: '7' },
        { time: 9, version: '6' },
      ],
    });
    expect(traceStage({ ...nothing, stages: [['7', 'Staging']] }, 'production')).toBeUndefined();
  });

  test('several places are refused by name until the reference names one', () => {
    const places = [
      ['us', '7'],
      ['eu', '6'],
    ] as const;
    expect(() => traceServing('m', { ...nothing, places }, {})).toThrow('eu, us');
    expect(traceServing('m', { ...nothing, places }, { deployment: 'eu' })).toEqual({
      timeline: { first: '6', changes: [] },
      by: 'the deployment eu in registry lab',
    });
    expect(() => traceServing('m', { ...nothing, places }, { deployment: 'asia' })).toThrow('"asia"');
  });

  test('an alias that the registry does not know is an error that names the known ones', () => {
    const history = { ...nothing, aliases: [['champion', '7']] as const };
    expect(() => traceServing('m', history, { alias: 'champoin' })).toThrow('"champoin"');
    expect(traceServing('m', history, { alias: 'champion' })?.by).toBe('the alias champion in registry lab');
    expect(traceServing('m', history, {})).toBeUndefined();
  });
});

describe('the files of a version', () => {
  test('have its name in the place of the pattern, whatever is special in it', () => {
    expect(getVersionSource('training/{version}/*.parquet', '7')).toBe('training/7/*.parquet');
    expect(getVersionSource('{version}.csv', '2024-06-01+rc.1')).toBe('2024-06-01+rc.1.csv');
  });

  test.each(['../secret', '..', '.', 'a/b', 'a\\b', '*', '?', '[a]', '', '{version}', 'a\u0000', '$&/..'])(
    'are refused for a version called %j, which would lead elsewhere',
    (name) => {
      expect(getVersionSource('training/{version}.parquet', name)).toBeUndefined();
    }
  );
});
