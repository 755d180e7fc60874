import { fetchGrafanaJson } from '../../../feedback/fetchGrafanaJson';
import { setupLifetime } from '../../../lookback/setupLifetime';
import type { OverlayContext } from './overlayContext';

type FetchJson = (url: string) => Promise<unknown>;

/** What an answer reads beside the series. */
export interface AnswerReader {
  settings: unknown;
  /** For what people add while a dashboard is open: an answer serves the panels that ask at the same time. */
  readAnnotations: FetchJson;
  /** For what seldom changes. */
  readSetup: FetchJson;
}

/** Panels of a dashboard don't ask at the very same time: some wait for others. */
const annotationLifetime = 3000;

export function buildAnswerReader({ answers, now, settings }: OverlayContext): AnswerReader {
  const read =
    (lifetime: number): FetchJson =>
    (url) =>
      answers.get(url, { now, lifetime }, fetchGrafanaJson);
  return { settings, readAnnotations: read(annotationLifetime), readSetup: read(setupLifetime) };
}
