import { FieldColorModeId, FieldType, type Field, type FieldConfig } from '@grafana/data';
import type { JudgedSeries } from './judgedSeries';
import type { PanelSeries } from './panelSeries';
import { overlayStyles } from './overlayStyles';

/** What is wanted of the overlay. */
export interface OverlayParts {
  band: boolean;
  outliers: boolean;
  /** hidden: there for tables and other panels, while a Time series panel doesn't draw it. */
  score: 'drawn' | 'hidden' | 'none';
}

/** What the overlay draws of one series: the band's edges, the outliers, the score, as far as they are wanted. */
export function buildOverlayFields({ series, detection }: JudgedSeries, parts: OverlayParts): Field[] {
  const { lower, upper, outlier, score } = detection;
  const names = getNames(series.name);
  const fields: Field[] = [];
  if (parts.band) {
    const filled = { ...overlayStyles.edge, fillBelowTo: names.lower, fillOpacity: overlayStyles.bandOpacity };
    fields.push(
      buildField(series, names.lower, lower, overlayStyles.bandColor, overlayStyles.edge),
      buildField(series, names.upper, upper, overlayStyles.bandColor, filled)
    );
  }
  if (parts.outliers) {
    const values = series.values.map((value, index) => (outlier[index] === 1 ? value : NaN));
    const hideFrom = { ...overlayStyles.outlier.hideFrom, legend: !outlier.includes(1) };
    const style = { ...overlayStyles.outlier, hideFrom };
    fields.push(buildField(series, names.outlier, values, overlayStyles.outlierColor, style));
  }
  if (parts.score !== 'none') {
    const style = parts.score === 'drawn' ? overlayStyles.score : overlayStyles.hiddenScore;
    fields.push(buildScoreField(series, names.score, score, style));
  }
  return fields;
}

function getNames(name: string) {
  return { lower: `${name} lower`, upper: `${name} upper`, outlier: `${name} outlier`, score: `${name} score` };
}

function buildField(
  series: PanelSeries,
  name: string,
  values: Float64Array,
  fixedColor: string,
  style: Record<string, unknown>
): Field {
  const { unit, decimals, min, max } = series.valueField.config;
  const config: FieldConfig = {
    unit,
    decimals,
    min,
    max,
    displayNameFromDS: name,
    color: { mode: FieldColorModeId.Fixed, fixedColor },
    custom: { ...getAxisStyle(series.valueField.config.custom), ...style },
  };
  return { name, type: FieldType.number, labels: series.valueField.labels, config, values: toRows(series, values) };
}

function buildScoreField(
  series: PanelSeries,
  name: string,
  score: Float64Array,
  custom: Record<string, unknown>
): Field {
  return {
    name,
    type: FieldType.number,
    labels: series.valueField.labels,
    config: { unit: 'none', decimals: 2, min: 0, displayNameFromDS: name, custom },
    values: toRows(series, score),
  };
}

/** The series and its band must share an axis, also where the data source chose one. */
function getAxisStyle(custom: unknown): Record<string, unknown> {
  const entries: Array<[string, unknown]> = typeof custom === 'object' && custom !== null ? Object.entries(custom) : [];
  return Object.fromEntries(entries.filter(([key]) => key.startsWith('axis') || key === 'scaleDistribution'));
}

/** Back into the order of the frame's rows, with null where there is no number. */
function toRows({ rows, frame }: PanelSeries, values: Float64Array): Array<number | null> {
  const inRows = new Array<number | null>(frame.length).fill(null);
  values.forEach((value, index) => {
    inRows[rows?.[index] ?? index] = Number.isNaN(value) ? null : value;
  });
  return inRows;
}
