import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventSettingsSchema } from '../../schema/settings/dataSourceSettings';
import { buildCatalogue } from '../../services/catalogue/buildCatalogue';
import { buildMemoryEventLogs } from '../../services/testing/buildMemoryEventLogs';
import { buildMemoryRegistry } from '../../services/testing/buildMemoryRegistry';
import { startObserving } from './startObserving';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;

function start(getFailure?: () => Error): { getReads: () => number; failures: string[]; stop: () => void } {
  let reads = 0;
  const failures: string[] = [];
  const entry = buildMemoryRegistry({ id: 'lab', models: { churn: [{}] }, onRead: () => reads++, getFailure });
  const bounds = { timeToLive: minute, pause: minute, mostModels: 100, mostVersions: 100 };
  const stop = startObserving({
    catalogue: buildCatalogue([entry], { ...bounds, now: Date.now }),
    logs: buildMemoryEventLogs(),
    settings: eventSettingsSchema.parse({}),
    onFailure: (registry, error) => failures.push(`${registry}: ${String(error)}`),
  });
  return { getReads: () => reads, failures, stop };
}

describe('observing the registries of a data source', () => {
  it('looks at once and then every five minutes, unless the settings say otherwise', async () => {
    const { getReads, stop } = start();
    await vi.advanceTimersByTimeAsync(0);
    expect(getReads()).toBe(1);
    await vi.advanceTimersByTimeAsync(11 * minute);
    expect(getReads()).toBe(3);
    stop();
  });

  it('ends with the data source, also while it looks', async () => {
    const { getReads, stop } = start();
    stop();
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(getReads()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on after a failure that nobody foresaw, and tells of it', async () => {
    const { getReads, failures, stop } = start(() => new TypeError('broken'));
    await vi.advanceTimersByTimeAsync(6 * minute);
    expect(failures).toEqual(['lab: TypeError: broken', 'lab: TypeError: broken']);
    expect(getReads()).toBe(2);
    stop();
  });
});
