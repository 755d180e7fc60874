import type { DataFrame, GrafanaTheme2 } from '@grafana/data';
import { z } from 'zod';
import { seriesMarkSchema, type SeriesMark } from '../../schema/domain/feedback';
import type { Annotation } from '../annotations/annotation';
import { readAnnotations } from '../annotations/readAnnotations';
import { findField } from '../frames/findField';

/** An incident that came as an annotation; of several series, where incidents of theirs overlap. */
export interface GivenIncident extends Annotation {
  marks: SeriesMark[];
}

/** The incidents in a frame of Plumbline Overlay, with what feedback on them has to name. */
export function readIncidentFrame(frame: DataFrame, theme: GrafanaTheme2): GivenIncident[] {
  const marks = findField(frame, 'marks')?.values ?? [];
  return readAnnotations([frame], theme).map((annotation, row) => ({
    ...annotation,
    marks: z.array(seriesMarkSchema).safeParse(marks[row]).data ?? [],
  }));
}
