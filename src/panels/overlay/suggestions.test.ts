// @vitest-environment jsdom
import { getPanelDataSummary, toDataFrame, VisualizationSuggestionScore, type DataFrame } from '@grafana/data';
import { expect, it } from 'vitest';
import { buildSeriesFrame, getWave } from '../../../test/browser/overlay/overlayPanelFixture';
import { suggestions } from './suggestions';

const suggest = (frames: DataFrame[]) => suggestions(getPanelDataSummary(frames)) ?? [];

it('the panel is offered for series with points enough', () => {
  expect(suggest([buildSeriesFrame({ cpu: getWave() })])).toHaveLength(1);
  expect(suggest([buildSeriesFrame({ cpu: [1, 2, 3] })])).toEqual([]);
});

it('the panel is offered first where series come with a verdict', () => {
  const frame = buildSeriesFrame({ cpu: getWave(), lower: getWave(), upper: getWave() });
  expect(suggest([frame])).toMatchObject([{ score: VisualizationSuggestionScore.Best }]);
});

it('the panel is not offered for other data', () => {
  expect(suggest([toDataFrame({ fields: [{ name: 'n', values: [1] }] })])).toEqual([]);
  expect(suggest([])).toEqual([]);
});
