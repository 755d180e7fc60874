// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { FieldConfigProperty, standardEditorsRegistry, standardFieldConfigEditorRegistry } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { changePanel } from './changePanel';
import { migrateOptions } from './migrateOptions';
import { plugin } from './module';
import { defaultOptions } from './options';

const editor = () => null;

// Grafana fills these registries when it starts.
standardEditorsRegistry.setInit(() =>
  ['number', 'radio', 'boolean', 'slider', 'select', 'text', 'stats-picker', 'timezone', 'multi-select'].map((id) => ({
    id,
    name: id,
    editor,
  }))
);
standardFieldConfigEditorRegistry.setInit(() =>
  Object.values(FieldConfigProperty).map((id) => ({
    id,
    path: id,
    name: id,
    editor,
    override: editor,
    process: (value: unknown) => value,
    shouldApply: () => true,
  }))
);

const migrate = (options: unknown) => migrateOptions({ options });

describe('stored options', () => {
  it('of the present version stay as they are', () => {
    const stored = {
      ...defaultOptions,
      detector: 'peers' as const,
      peerMethod: 'dbscan' as const,
      peerGroupBy: ['region'],
      bandWidth: 3,
      incidents: 'bottom' as const,
    };
    expect(migrate(stored)).toEqual(stored);
  });

  it('without a version are read as version 1', () => {
    expect(migrate({ direction: 'up' })).toEqual({ ...defaultOptions, direction: 'up' });
  });

  it('that are missing or of no use become the defaults', () => {
    expect(migrate(undefined)).toEqual(defaultOptions);
    expect(
      migrate({
        v: 1,
        detector: 'magic',
        bandWidth: 400,
        window: NaN,
        alarmsPerWeek: -1,
        band: 1,
        peerMethod: 'knn',
        peerGroupBy: 'a',
      })
    ).toEqual(defaultOptions);
  });

  it('of a later version keep their version and what this one does not know', () => {
    expect(migrate({ v: 99, futureOption: 'kept' })).toMatchObject({ v: 99, futureOption: 'kept' });
  });
});

it('a Time series that becomes this panel keeps its legend, tooltip and first time zone', () => {
  const legend = { showLegend: true, displayMode: 'table', placement: 'right', calcs: ['max'] };
  const previous = { legend, tooltip: { mode: 'multi', sort: 'desc' }, timezone: ['Europe/Paris', 'utc'] };
  expect(changePanel({ options: {} } as never, 'timeseries', previous)).toMatchObject({
    ...previous,
    timezone: 'Europe/Paris',
    detector: 'auto',
  });
});

describe('the panel plugin', () => {
  it('offers every option with the default that the panel assumes', () => {
    const { legend, tooltip, ...own } = defaultOptions;
    expect(plugin.defaults).toMatchObject({
      ...own,
      legend: { showLegend: legend.showLegend },
      tooltip: { mode: tooltip.mode },
    });
  });

  it('has the field options of Time series, but no stacking', () => {
    const ids = plugin.fieldConfigRegistry.list().map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['unit', 'links', 'thresholds', 'custom.lineWidth', 'custom.axisLabel'])
    );
    expect(ids).not.toContain('custom.stacking');
  });
});
