import type { DataFrame } from '@grafana/data';
import { getPeerGroup } from '../../../core/anomaly/peers/getPeerGroup';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { addOverlayFields } from '../../../viz/overlay/addOverlayFields';
import { mostBandsByDefault } from '../../../viz/overlay/mostBandsByDefault';
import type { JudgedFrame } from '../../../lookback/verdict/judgedFrame';

type BandFields = Pick<OverlayQuery, 'band' | 'detector' | 'peerGroupBy'>;

/** Each series with its band, outliers and score, styled so that Grafana's Time series panel draws them. */
export function buildSeriesFrames(judged: JudgedFrame[], query: BandFields): DataFrame[] {
  const banded = judged.filter(buildBandFilter(query));
  const isBandDrawn = query.band === 'always' || (query.band === 'auto' && banded.length <= mostBandsByDefault);
  const withBand = new Set(banded.map(({ frame }) => frame));
  const series = judged.map(({ name, frame, valueField, verdict }, frameIndex) => ({
    series: { name, frame, frameIndex, valueField, times: verdict.times, values: verdict.values, rows: undefined },
    detection: verdict.detection,
    isBandDrawn: isBandDrawn && withBand.has(frame),
  }));
  const frames = judged.map(({ frame }) => frame);
  return addOverlayFields(frames, series, ({ isBandDrawn: band }) => ({ band, outliers: true, score: 'hidden' }));
}

/** All but `peers` have a band a series; a group of peers has one, which its first series brings. */
function buildBandFilter({ detector, peerGroupBy }: BandFields): (entry: JudgedFrame) => boolean {
  const seen = new Set<string>();
  return ({ history }) => {
    const group = getPeerGroup(history.field.labels, peerGroupBy);
    const isFirst = !seen.has(group);
    seen.add(group);
    return detector !== 'peers' || isFirst;
  };
}
