import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { getPanelSeries } from '../series/getPanelSeries';
import { judgeSeries, type JudgedSeries } from '../series/judgeSeries';
import { addNotice } from './addNotice';
import { buildOverlayFields } from './buildOverlayFields';
import { getOverlayNotice } from './getOverlayNotice';
import type { OverlayOptions } from './overlayOptions';

/** Up to so many bands can be told apart in one chart. */
const mostBandsByDefault = 6;

/**
 * Adds band, outliers and score to the time series among the frames, as fields that style themselves, so that
 * Grafana's own Time series panel draws them. Frames without time series and all original fields stay as they are.
 *
 * A single frame gets the fields at its end. Of several frames each gets a companion of the same name and refId,
 * after all of them: Grafana gives out palette colours by position, and the series are to keep theirs.
 */
export function addOverlay(frames: DataFrame[], options: OverlayOptions): DataFrame[] {
  const judged = judgeSeries(getPanelSeries(frames), options);
  const suitable = judged.filter(({ detection }) => detection.suitability.kind === 'suitable');
  const notice = getOverlayNotice(judged);
  const [first] = frames;
  if (first === undefined || judged.length === 0) {
    return [...frames];
  }
  if (notice !== undefined) {
    return addNotice(frames, notice);
  }
  const isBandDrawn = options.band === 'always' || (options.band === 'auto' && suitable.length <= mostBandsByDefault);
  const added = groupByFrame(suitable, (entry) => buildOverlayFields(entry, options, isBandDrawn));
  if (frames.length === 1) {
    return [{ ...first, fields: [...first.fields, ...(added.get(0) ?? [])] }];
  }
  return [...frames, ...frames.flatMap((frame, index) => buildCompanion(frame, added.get(index)))];
}

function groupByFrame(judged: JudgedSeries[], build: (entry: JudgedSeries) => Field[]): Map<number, Field[]> {
  const fields = new Map<number, Field[]>();
  for (const entry of judged) {
    const { frameIndex } = entry.series;
    fields.set(frameIndex, [...(fields.get(frameIndex) ?? []), ...build(entry)]);
  }
  return fields;
}

function buildCompanion(frame: DataFrame, added: Field[] | undefined): DataFrame[] {
  const timeField = frame.fields.find(({ type }) => type === FieldType.time);
  if (timeField === undefined || added === undefined || added.length === 0) {
    return [];
  }
  return [{ ...frame, meta: undefined, fields: [{ ...timeField, state: undefined }, ...added] }];
}
