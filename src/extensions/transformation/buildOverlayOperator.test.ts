// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { standardTransformersRegistry, toDataFrame, transformDataFrame, type DataFrame } from '@grafana/data';
import type { MatcherConfig } from '@grafana/schema';
import { forkJoin, of, Subject, type Observable } from 'rxjs';
import { map } from 'rxjs/operators';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildOverlayItem } from './buildOverlayItem';
import { buildOverlayOperator, type ApplyOverlay, type OverlayOperatorParts } from './buildOverlayOperator';
import { overlayTransformerId } from '../../schema/domain/overlayTransformerId';

const patienceMs = 2_000;
const series = toDataFrame({ refId: 'A', name: 'series', fields: [] });
const other = toDataFrame({ refId: 'B', name: 'other', fields: [] });
const band = toDataFrame({ name: 'band', fields: [] });
const failure = toDataFrame({ name: 'failure', fields: [] });

const applyOverlay: ApplyOverlay = (frames) => Promise.resolve([...frames, band]);

function buildParts(load: () => Promise<ApplyOverlay>) {
  return {
    load: vi.fn(load),
    patienceMs,
    onLateArrival: vi.fn(),
    onFailure: vi.fn((frames: DataFrame[]) => [...frames, failure]),
  } satisfies OverlayOperatorParts;
}

function later<Value>(value: Value, milliseconds: number): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

function watch(frames: Observable<DataFrame[]>): { names: string[][]; isComplete: boolean } {
  const seen = { names: [] as string[][], isComplete: false };
  frames.subscribe({
    next: (emitted) => seen.names.push(emitted.map(({ name }) => name ?? '')),
    complete: () => (seen.isComplete = true),
  });
  return seen;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the operator of the overlay', () => {
  it('sends the series out at once, and again with the overlay when the detector is there', async () => {
    const operator = buildOverlayOperator(buildParts(() => later(applyOverlay, 500)));
    const seen = watch(of([series]).pipe(operator({})));
    expect(seen).toEqual({ names: [['series']], isComplete: false });
    await vi.advanceTimersByTimeAsync(500);
    expect(seen).toEqual({ names: [['series'], ['series', 'band']], isComplete: true });
  });

  it('answers only once when the detector has been loaded before', async () => {
    const parts = buildParts(() => later(applyOverlay, 500));
    const operator = buildOverlayOperator(parts);
    watch(of([series]).pipe(operator({})));
    await vi.advanceTimersByTimeAsync(500);
    const seen = watch(of([series]).pipe(operator({})));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual({ names: [['series', 'band']], isComplete: true });
    expect(parts.load).toHaveBeenCalledTimes(1);
  });

  it('loads the detector once for all panels', async () => {
    const parts = buildParts(() => later(applyOverlay, 500));
    const operator = buildOverlayOperator(parts);
    const panels = [operator({}), operator({})].map((panel) => watch(of([series]).pipe(panel)));
    await vi.advanceTimersByTimeAsync(500);
    expect(panels.map(({ names }) => names.at(-1))).toEqual([
      ['series', 'band'],
      ['series', 'band'],
    ]);
    expect(parts.load).toHaveBeenCalledTimes(1);
  });

  it('completes without an overlay when the detector is late, and has the panels run again when it arrives', async () => {
    const parts = buildParts(() => later(applyOverlay, 5_000));
    const operator = buildOverlayOperator(parts);
    const seen = watch(of([series]).pipe(operator({})));
    await vi.advanceTimersByTimeAsync(patienceMs);
    expect(seen).toEqual({ names: [['series'], ['series']], isComplete: true });
    expect(parts.onLateArrival).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(parts.onLateArrival).toHaveBeenCalledTimes(1);
    const next = watch(of([series]).pipe(operator({})));
    await vi.advanceTimersByTimeAsync(0);
    expect(next.names).toEqual([['series', 'band']]);
  });

  it('has nothing run again when nobody gave up waiting', async () => {
    const parts = buildParts(() => later(applyOverlay, 500));
    watch(of([series]).pipe(buildOverlayOperator(parts)({})));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(parts.onLateArrival).not.toHaveBeenCalled();
  });

  it('shows the series with a word on the failure when the detector cannot be loaded, and tries again next time', async () => {
    const parts = buildParts(() => Promise.resolve(applyOverlay));
    parts.load.mockRejectedValueOnce(new Error('404'));
    const operator = buildOverlayOperator(parts);
    const first = watch(of([series]).pipe(operator({})));
    await vi.advanceTimersByTimeAsync(0);
    expect(first).toEqual({ names: [['series'], ['series', 'failure']], isComplete: true });
    expect(parts.onFailure).toHaveBeenCalledWith([series], new Error('404'));
    const second = watch(of([series]).pipe(operator({})));
    await vi.advanceTimersByTimeAsync(0);
    expect(second.names.at(-1)).toEqual(['series', 'band']);
  });

  it('shows the series with a word on the failure when the detector throws', async () => {
    const broken: ApplyOverlay = () => {
      throw new Error('broken');
    };
    const parts = buildParts(() => Promise.resolve(broken));
    const seen = watch(of([series]).pipe(buildOverlayOperator(parts)({})));
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual({ names: [['series'], ['series', 'failure']], isComplete: true });
  });
});

describe('an operator at work', () => {
  it('drops what nobody waits for any more, and says so to the detector', async () => {
    const signals: AbortSignal[] = [];
    const slow: ApplyOverlay = (frames, _, signal) => {
      signals.push(signal);
      return later([...frames, band], 100);
    };
    const parts = buildParts(() => Promise.resolve(slow));
    const operator = buildOverlayOperator(parts);
    watch(of([series]).pipe(operator({})));
    await vi.advanceTimersByTimeAsync(200);
    const refreshes = new Subject<DataFrame[]>();
    const seen = watch(refreshes.pipe(operator({})));
    refreshes.next([series]);
    await vi.advanceTimersByTimeAsync(50);
    refreshes.next([other]);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen.names).toEqual([['other', 'band']]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
    expect(parts.onFailure).not.toHaveBeenCalled();
  });
});

describe("the overlay in Grafana's pipeline", () => {
  const parts = buildParts(() => later(applyOverlay, 500));
  standardTransformersRegistry.register(buildOverlayItem(buildOverlayOperator(parts)));

  const transform = (filter?: MatcherConfig) =>
    transformDataFrame([{ id: overlayTransformerId, options: {}, filter }], [series, other]);

  /** A dashboard panel draws the last answer once the pipeline has completed. */
  const watchPanel = (filter?: MatcherConfig) => watch(forkJoin([transform(filter)]).pipe(map(([frames]) => frames)));

  it('reaches a dashboard panel whole, while the detector is loaded and afterwards', async () => {
    const first = watchPanel();
    expect(first.names).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(first).toEqual({ names: [['series', 'other', 'band']], isComplete: true });
    const second = watchPanel();
    await vi.advanceTimersByTimeAsync(0);
    expect(second).toEqual(first);
  });

  it('leaves frames that a filter holds back in the panel, each once', async () => {
    const operator = buildOverlayOperator(buildParts(() => later(applyOverlay, 500)));
    const item = standardTransformersRegistry.get(overlayTransformerId);
    item.transformation = { ...item.transformation, operator };
    const seen = watchPanel({ id: 'byRefId', options: 'A' });
    await vi.advanceTimersByTimeAsync(500);
    expect(seen.names.map((names) => [...names].sort())).toEqual([['band', 'other', 'series']]);
  });
});
