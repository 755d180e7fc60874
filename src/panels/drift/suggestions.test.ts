// @vitest-environment jsdom
import { FieldType, getPanelDataSummary, toDataFrame, type DataFrame } from '@grafana/data';
import { expect, it } from 'vitest';
import { buildDriftFrame } from '../../../test/browser/buildDriftFrame';
import { suggestions } from './suggestions';

const suggest = (frames: DataFrame[]) => suggestions(getPanelDataSummary(frames)) ?? [];

it('the panel is offered for drift answers', () => {
  expect(suggest([buildDriftFrame([{ time: 0, column: 'temp', score: 0.3, threshold: 0.2 }])])).toHaveLength(1);
});

it('the panel is offered for series of ratios by column', () => {
  const series = toDataFrame({
    fields: [
      { name: 'time', type: FieldType.time, values: [0] },
      { name: 'ratio', type: FieldType.number, values: [1], labels: { column: 'temp' } },
    ],
  });
  expect(suggest([series])).toHaveLength(1);
});

it('the panel is not offered for other data', () => {
  const metric = toDataFrame({
    fields: [
      { name: 'time', type: FieldType.time, values: [0] },
      { name: 'cpu', type: FieldType.number, values: [1], labels: { host: 'a' } },
    ],
  });
  expect(suggest([metric])).toEqual([]);
  expect(suggest([])).toEqual([]);
});
