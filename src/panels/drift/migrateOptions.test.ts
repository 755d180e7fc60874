// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { FieldConfigProperty, standardEditorsRegistry, standardFieldConfigEditorRegistry } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { migrateOptions } from './migrateOptions';
import { plugin } from './module';
import { defaultOptions } from './options';

const editor = () => null;

// Grafana fills these registries when it starts.
standardEditorsRegistry.setInit(() =>
  ['number', 'radio', 'boolean', 'slider', 'select', 'text'].map((id) => ({ id, name: id, editor }))
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
    const stored = { ...defaultOptions, sort: 'name' as const, rowHeight: 30, showLegend: false };
    expect(migrate(stored)).toEqual(stored);
  });

  it('without a version are read as version 1', () => {
    expect(migrate({ sort: 'latest' })).toEqual({ ...defaultOptions, sort: 'latest' });
  });

  it('that are missing or of no use become the defaults', () => {
    expect(migrate(undefined)).toEqual(defaultOptions);
    expect(migrate({ v: 1, sort: 'best', rowHeight: -5, showLegend: 'yes', tooltip: 3 })).toEqual(defaultOptions);
  });

  it('of a later version keep their version and what this one does not know', () => {
    expect(migrate({ v: 99, futureOption: 'kept' })).toMatchObject({ v: 99, futureOption: 'kept' });
  });
});

describe('the options editor', () => {
  it('starts a new panel with the defaults, version included', () => {
    expect(plugin.defaults).toEqual(defaultOptions);
  });

  it('offers what the panel reads of a field: unit, decimals, thresholds, links', () => {
    const offered = plugin.fieldConfigRegistry.list().map(({ id }) => id);
    expect(offered).toEqual(expect.arrayContaining(['unit', 'decimals', 'thresholds', 'links', 'noValue']));
    expect(offered).not.toEqual(expect.arrayContaining(['color']));
  });

  it('asks for a migration of every version but its own', () => {
    const wants = (options: object) => plugin.shouldMigrate?.({ options } as never);
    expect([wants({ v: 1 }), wants({}), wants({ v: 0 })]).toEqual([false, true, true]);
  });
});
