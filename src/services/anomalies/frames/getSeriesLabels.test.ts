import { describe, expect, test } from 'vitest';
import { getSeriesLabels } from './getSeriesLabels';

const build = (name: string, labels?: Record<string, string>, frameName?: string, config: object = {}) => ({
  frameName,
  field: { name, config, ...(labels && { labels }) },
});

describe('the labels of a series', () => {
  test('are its own', () => {
    expect(getSeriesLabels([build('Value', { host: 'a' }), build('Value', { host: 'b' })])).toEqual([
      { host: 'a' },
      { host: 'b' },
    ]);
  });

  test('are its name where it has none: of the field, or of the frame where the field has no name of its own', () => {
    expect(getSeriesLabels([build('cpu'), build('Value', {}, 'memory'), build('', {}, 'disk'), build('')])).toEqual([
      { series: 'cpu' },
      { series: 'memory' },
      { series: 'disk' },
      { series: 'series' },
    ]);
    expect(getSeriesLabels([build('Value', {}, 'x', { displayNameFromDS: 'p95' })])).toEqual([{ series: 'p95' }]);
  });

  test('are never those of another', () => {
    const same = { host: 'a' };
    const labels = getSeriesLabels([build('cpu', same), build('mem', same), build('mem', same), build('mem')]);
    expect(labels.slice(0, 2)).toEqual([
      { host: 'a', series: 'cpu' },
      { host: 'a', series: 'mem' },
    ]);
    expect(new Set(labels.map((entry) => JSON.stringify(entry))).size).toBe(4);
  });
});
