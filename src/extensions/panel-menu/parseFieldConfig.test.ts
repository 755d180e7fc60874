// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseFieldConfig } from './parseFieldConfig';

const panel = {
  id: 2,
  fieldConfig: {
    defaults: { unit: 'ms', decimals: 1, displayName: 'Latency', max: 3, color: {}, custom: { lineWidth: 2 } },
    overrides: [
      {
        matcher: { id: 'byName', options: 'errors' },
        properties: [
          { id: 'unit', value: 'percent' },
          { id: 'custom.lineWidth', value: 3 },
        ],
      },
      { matcher: { id: 'byName', options: 'other' }, properties: [{ id: 'color', value: {} }] },
    ],
  },
};

describe('parseFieldConfig', () => {
  it('reads how a panel writes its series, and no more', () => {
    expect(parseFieldConfig({ dashboard: { panels: [{ id: 1 }, panel] } }, 2)).toEqual({
      defaults: { unit: 'ms', decimals: 1, displayName: 'Latency', max: 3, custom: { thresholdsStyle: {} } },
      overrides: [{ matcher: { id: 'byName', options: 'errors' }, properties: [{ id: 'unit', value: 'percent' }] }],
    });
  });

  it('reads thresholds and whether they are drawn', () => {
    const defaults = {
      thresholds: {
        mode: 'absolute',
        steps: [{ value: null, color: 'green' }, { value: 80, color: 'red' }, { value: 9 }],
      },
      custom: { thresholdsStyle: { mode: 'area' } },
    };
    const saved = { dashboard: { panels: [{ id: 2, fieldConfig: { defaults } }] } };
    expect(parseFieldConfig(saved, 2)?.defaults).toMatchObject({
      thresholds: {
        mode: 'absolute',
        steps: [
          { value: -Infinity, color: 'green' },
          { value: 80, color: 'red' },
        ],
      },
      custom: { thresholdsStyle: { mode: 'area' } },
    });
  });

  it('finds a panel in a collapsed row', () => {
    const saved = { dashboard: { panels: [{ id: 1, type: 'row', panels: [panel] }] } };
    expect(parseFieldConfig(saved, 2)?.defaults.unit).toBe('ms');
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { dashboard: null },
    { dashboard: { panels: {} } },
    { dashboard: { panels: [null] } },
  ])('finds nothing in %o', (saved) => {
    expect(parseFieldConfig(saved, 2)).toBeUndefined();
  });

  it('leaves out what is of the wrong type', () => {
    const odd = { id: 2, fieldConfig: { defaults: { unit: 5, decimals: 'two' }, overrides: 'none' } };
    expect(parseFieldConfig({ dashboard: { panels: [odd] } }, 2)).toEqual({
      defaults: { custom: { thresholdsStyle: {} } },
      overrides: [],
    });
  });
});
