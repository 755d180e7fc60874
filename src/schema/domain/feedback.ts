import { z } from 'zod';
import type { MarkedIncident } from '../../core/anomaly/feedback/markedIncident';

/** What somebody can say of an incident. */
export const feedbackKinds = ['expected', 'false_alarm', 'incident'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** An incident of one series. Series and query are named so that the feedback finds them again in any panel. */
export const seriesMarkSchema = z.object({
  /** The data source and the query that the series came from (`getSourceKey`). */
  source: z.string(),
  /** The series among those of its query (`getSeriesIdentity`). */
  series: z.string(),
  from: z.number(),
  to: z.number(),
  score: z.union([z.number(), z.nan(), z.null()]).transform((score) => score ?? NaN),
  side: z.enum(['above', 'below']).optional(),
  kind: z.string(),
});
export type SeriesMark = z.infer<typeof seriesMarkSchema> & MarkedIncident;

/** What an annotation holds beside text and tags when it is feedback. */
export const feedbackDataSchema = z.object({
  plumbline: z.object({ v: z.literal(1), incidents: z.array(seriesMarkSchema).min(1) }),
});

export interface Feedback {
  /** Of the annotation. */
  id: number;
  kind: FeedbackKind;
  /** Plain text: series and evidence. */
  text: string;
  /** Absent where it is an annotation of the whole organisation. */
  dashboardUid: string | undefined;
  incidents: SeriesMark[];
}
