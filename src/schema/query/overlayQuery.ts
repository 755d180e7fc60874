import { z } from 'zod';
import type { DetectorName } from '../../core/anomaly/detectors';
import { peerMethods } from '../../core/anomaly/peers/peerMethod';
import { overlayQueryLimits } from './overlayQueryLimits';

/** The version of the stored query. */
export const overlayQueryVersion = 1;

/** Detectors that judge a point by the points before it alone: only their verdicts stay as they are. `peers` judges it by the other series. */
export const overlayDetectors = [
  'auto',
  'rolling_robust',
  'ewma',
  'quantile',
  'seasonal',
  'holt_winters',
  'autoregression',
  'regression',
  'finite_domain',
  'flat_line',
  'variance_change',
  'rare_value',
  'gap',
  'cusum',
  'peers',
] as const satisfies Array<DetectorName | 'peers'>;
export type OverlayDetector = (typeof overlayDetectors)[number];

/** Each divides the week, and is one to which Grafana's sources round. */
export const overlaySteps = [
  '10s',
  '15s',
  '30s',
  '1m',
  '2m',
  '5m',
  '10m',
  '15m',
  '20m',
  '30m',
  '1h',
  '2h',
  '3h',
  '6h',
  '12h',
  '1d',
] as const;
export type OverlayStep = (typeof overlaySteps)[number];

export const overlayLookBacks = ['1d', '3d', '1w', '2w', '4w', '8w', '12w'] as const;
export type OverlayLookBack = (typeof overlayLookBacks)[number];

/** How far ahead series are carried on. */
export const overlayForecastHorizons = ['1h', '6h', '12h', '1d', '3d', '1w', '4w'] as const;
export type OverlayForecastHorizon = (typeof overlayForecastHorizons)[number];

/** What comes back: for Time series, Stat, State timeline, Table twice, and for the annotations of a dashboard. */
export const overlayViews = ['series', 'score', 'state', 'incidents', 'time_to_breach', 'annotations'] as const;
export type OverlayView = (typeof overlayViews)[number];

export const overlayFeedbacks = ['use', 'ignore'] as const;

export const overlayBands = ['auto', 'always', 'never'] as const;

const { alarms, bandWidth, limit, window } = overlayQueryLimits;

/** A query of another data source, as that one stores it. */
export const overlayTargetSchema = z.object({
  datasource: z.object({ uid: z.string().min(1), type: z.string().optional() }),
  query: z.record(z.string(), z.unknown()),
});

/** The query of Plumbline Overlay. Grafana adds keys of its own (datasource, hide, intervalMs …); they are left aside. */
export const overlayQuerySchema = z.object({
  v: z.literal(overlayQueryVersion).default(overlayQueryVersion),
  refId: z.string().default('A'),
  target: overlayTargetSchema,
  detector: z.enum(overlayDetectors).default('auto'),
  step: z.enum(overlaySteps).default('5m'),
  lookBack: z.enum(overlayLookBacks).default('4w'),
  direction: z.enum(['both', 'up', 'down']).default('both'),
  /** Of `auto`: about so many false alarms a series. Absent: the detector's own operating point. */
  budget: z.object({ alarms: z.number().min(alarms.min).max(alarms.max), per: z.literal('week') }).optional(),
  /** Of the detectors with a band: half its width, in standard deviations. */
  bandWidth: z.number().min(bandWidth.min).max(bandWidth.max).default(5),
  /** Of the detectors with a window: how many points they look back on. */
  window: z.int().min(window.min).max(window.max).default(240),
  /** Of `seasonal`: whose wall clock makes the hours of the week. */
  timezone: z.string().min(1).default('utc'),
  /** Of `peers`: how the odd one out is found. */
  peerMethod: z.enum(peerMethods).default('mad'),
  /** Of `peers`: series with the same values of these labels are a group. None: all series of the query are one. */
  peerGroupBy: z.array(z.string().min(1)).default([]),
  /** Stretches that are neither judged nor learnt from. */
  exclude: z.array(z.object({ from: z.iso.datetime(), to: z.iso.datetime() })).default([]),
  /** Annotations of this Grafana with one of these tags are such stretches, too. */
  excludeTags: z.array(z.string().min(1)).default([]),
  /** The events of these calendars of the data source's settings, too. */
  excludeCalendars: z.array(z.string().min(1)).default([]),
  /** The times of these mute timings of Grafana's alerting, too, or of all of them. */
  excludeMuteTimings: z.union([z.literal('all'), z.array(z.string().min(1))]).default([]),
  /** Whether what people have said of incidents counts: expected ones leave the baseline, and their look-alikes are silenced. */
  feedback: z.enum(overlayFeedbacks).default('use'),
  /** Series are carried on; `limit`: what they may not reach. */
  forecast: z
    .object({
      horizon: z.enum(overlayForecastHorizons).default('1d'),
      limit: z.number().min(limit.min).max(limit.max).optional(),
    })
    .optional(),
  view: z.enum(overlayViews).default('series'),
  band: z.enum(overlayBands).default('auto'),
});

export type OverlayQuery = z.infer<typeof overlayQuerySchema>;
export type OverlayTarget = z.infer<typeof overlayTargetSchema>;
