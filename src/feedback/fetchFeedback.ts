import { z } from 'zod';
import { feedbackDataSchema, feedbackKinds, type Feedback } from '../schema/domain/feedback';
import { toPlainLines } from '../viz/annotations/toPlainLines';
import { feedbackTags } from './feedbackTags';

const annotationSchema = z.looseObject({
  id: z.number(),
  text: z.string().default(''),
  tags: z.array(z.string()).nullish(),
  dashboardUID: z.string().nullish(),
  data: feedbackDataSchema.nullish().catch(undefined),
});

/** As many as Grafana is asked for, the newest first. */
const mostAnnotations = 1000;

/** All feedback that the viewer may see, of any time: what was said of an incident counts for those before and after it. */
export async function fetchFeedback(fetchJson: (url: string) => Promise<unknown>): Promise<Feedback[]> {
  const parameters = new URLSearchParams({
    type: 'annotation',
    limit: String(mostAnnotations),
    tags: 'plumbline',
    // Without it Grafana wants as many matches as it was given tags, and finds `plumbline` in `plumbline:expected` too.
    matchAny: 'true',
  });
  const found = await fetchJson(`/api/annotations?${parameters.toString()}`);
  return z.array(annotationSchema).parse(found).flatMap(toFeedback);
}

/** Annotations that only share the tag say nothing of a series. */
function toFeedback({ id, text, tags, dashboardUID, data }: z.infer<typeof annotationSchema>): Feedback[] {
  const kind = feedbackKinds.find((candidate) => tags?.includes(feedbackTags[candidate]));
  return kind === undefined || data == null
    ? []
    : [
        {
          id,
          kind,
          text: toPlainLines(text).join(' '),
          dashboardUid: dashboardUID === '' ? undefined : (dashboardUID ?? undefined),
          incidents: data.plumbline.incidents,
        },
      ];
}
