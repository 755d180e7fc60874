import type { DataFrame } from '@grafana/data';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { addOverlayFields } from '../../../viz/overlay/addOverlayFields';
import { mostBandsByDefault } from '../../../viz/overlay/mostBandsByDefault';
import type { JudgedFrame } from '../../../lookback/verdict/judgedFrame';

/** Each series with its band, outliers and score, styled so that Grafana's Time series panel draws them. */
export function buildSeriesFrames(judged: JudgedFrame[], { band }: Pick<OverlayQuery, 'band'>): DataFrame[] {
  const isBandDrawn = band === 'always' || (band === 'auto' && judged.length <= mostBandsByDefault);
  const series = judged.map(({ name, frame, valueField, verdict }, frameIndex) => ({
    series: { name, frame, frameIndex, valueField, times: verdict.times, values: verdict.values, rows: undefined },
    detection: verdict.detection,
  }));
  const frames = judged.map(({ frame }) => frame);
  return addOverlayFields(frames, series, { band: isBandDrawn, outliers: true, score: 'hidden' });
}
