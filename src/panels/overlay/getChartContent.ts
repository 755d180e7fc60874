import { FieldType } from '@grafana/data';
import { getBandOwners } from '../../viz/overlay/getBandOwners';
import { mostBandsByDefault } from '../../viz/overlay/mostBandsByDefault';
import type { OutlierMark } from '../../viz/overlay/chart/outlierMark';
import { alignSeries } from '../../viz/timeseries/alignSeries';
import type { AlignedSeries, AlignedValues } from '../../viz/timeseries/alignedSeries';
import { getGraphConfig } from '../../viz/timeseries/getGraphConfig';
import { getScaleKey } from '../../viz/timeseries/getScaleKey';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import type { Options } from './options';
import type { OverlayState } from './overlayState';

/** What a chart draws of the panel's series and verdicts. */
export interface ChartContent {
  aligned: AlignedSeries;
  /** Places of the series with a band, in the order of `data`. */
  banded: number[];
  /** Times, values, then lower and upper edge of each band. */
  data: [number[], ...AlignedValues[]];
  marks: OutlierMark[];
  /** The worst score at each time; NaN where no series has a verdict. */
  score: Float64Array;
}

const none = new Float64Array();

/** Puts series, bands, outliers and scores on one time axis. Series that are hidden in the chart count for none of it. */
export function getChartContent(
  { series, verdicts }: Pick<OverlayState, 'series' | 'verdicts'>,
  { band, outliers }: Pick<Options, 'band' | 'outliers'>
): ChartContent {
  const aligned = alignSeries(series.map((entry) => ({ ...entry, interval: getInterval(entry) })));
  const isShown = series.map(({ valueField }) => getGraphConfig(valueField.config).hideFrom?.viz !== true);
  const owners = getBandOwners(
    verdicts.flatMap((verdict) => (verdict?.detection.upper.some(Number.isFinite) === true ? [verdict] : []))
  );
  const shared = verdicts.filter((verdict) => verdict?.group !== undefined && !owners.has(verdict)).length;
  const hasBands = band === 'always' || (band === 'auto' && series.length - shared <= mostBandsByDefault);
  const banded = hasBands ? [...series.keys()].filter((which) => hasBand(verdicts[which], owners)) : [];
  const edges = banded.flatMap((which): AlignedValues[] => {
    const { lower, upper } = verdicts[which]?.detection ?? {};
    const from = verdicts[which]?.series;
    return [lower, upper].map((edge) => alignEdge(aligned.times, from?.times, edge));
  });
  const marks = outliers
    ? series.flatMap((entry, which) => (isShown[which] ? getMarks(entry, verdicts[which]) : []))
    : [];
  return {
    aligned,
    banded,
    data: [aligned.times, ...aligned.values, ...edges],
    marks,
    score: getWorstScore(
      aligned.times,
      verdicts.filter((_, which) => isShown[which])
    ),
  };
}

function hasBand(verdict: SeriesVerdict | undefined, owners: ReadonlySet<SeriesVerdict>): boolean {
  return verdict !== undefined && owners.has(verdict);
}

/** A verdict may be of the answer before this one, so it goes by its own times. */
function alignEdge(times: number[], own: Float64Array = none, edge: Float64Array = none): AlignedValues {
  let index = 0;
  return times.map((time) => {
    while ((own[index] ?? Infinity) < time) {
      index += 1;
    }
    const value = edge[index] ?? NaN;
    return own[index] !== time ? undefined : Number.isFinite(value) ? value : null;
  });
}

function getMarks({ valueField }: PanelSeries, verdict: OverlayState['verdicts'][number]): OutlierMark[] {
  if (verdict === undefined) {
    return [];
  }
  const { times, values } = verdict.series;
  const { outlier, expected } = verdict.detection;
  const scaleKey = getScaleKey(valueField.config);
  const marks: OutlierMark[] = [];
  outlier.forEach((flag, index) => {
    const value = values[index] ?? NaN;
    const usual = expected[index] ?? NaN;
    if (flag === 1 && Number.isFinite(value)) {
      const side = value > usual ? 'above' : value < usual ? 'below' : undefined;
      marks.push({ time: times[index] ?? NaN, value, scaleKey, side });
    }
  });
  return marks;
}

function getWorstScore(times: number[], verdicts: OverlayState['verdicts']): Float64Array {
  const worst = new Float64Array(times.length).fill(NaN);
  for (const verdict of verdicts) {
    const own = verdict?.series.times ?? new Float64Array();
    let index = 0;
    times.forEach((time, row) => {
      while ((own[index] ?? Infinity) < time) {
        index += 1;
      }
      const score = own[index] === time ? (verdict?.detection.score[index] ?? NaN) : NaN;
      if (!Number.isNaN(score) && !(score <= (worst[row] ?? NaN))) {
        worst[row] = score;
      }
    });
  }
  return worst;
}

/** The step that the data source promised, if it did. */
function getInterval({ frame }: PanelSeries): number | undefined {
  return frame.fields.find(({ type }) => type === FieldType.time)?.config.interval ?? undefined;
}
