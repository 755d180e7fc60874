import {
  applyFieldOverrides,
  CoreApp,
  dateTime,
  type DataQueryRequest,
  type FieldConfigSource,
  type GrafanaTheme2,
  type PluginExtensionPanelContext,
} from '@grafana/data';
import { fetchGrafanaJson } from '../../feedback/fetchGrafanaJson';
import { judgeTarget } from '../../lookback/judgeTarget';
import type { LookBackContext } from '../../lookback/lookBackContext';
import { readFeedback } from '../../lookback/readFeedback';
import type { JudgedFrame } from '../../lookback/verdict/judgedFrame';
import type { OverlayQuery } from '../../schema/query/overlayQuery';
import { applyRelevance } from '../../viz/overlay/applyRelevance';
import { getRelevance } from '../../viz/overlay/getRelevance';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';

export interface LookBackRequest {
  panel: Readonly<PluginExtensionPanelContext>;
  queries: OverlayQuery[];
  range: { from: number; to: number };
  fieldConfig: FieldConfigSource | undefined;
  theme: GrafanaTheme2;
  /** Whether the panel's field options bound the band and hide what nobody could see. */
  isBounded: boolean;
  /** Raised when feedback has changed. */
  revision: number;
}

export interface LookBackVerdict {
  verdicts: SeriesVerdict[];
  notices: string[];
}

/** Asks the panel's own queries again, at a pinned step over the look-back, and judges their series over the range. */
export async function judgeLookBack(request: LookBackRequest, context: LookBackContext): Promise<LookBackVerdict> {
  const { queries } = request;
  const { feedback: given, problem } = await readFeedback(fetchGrafanaJson);
  const answers = await Promise.all(
    queries.map((query) => judgeTarget({ ...query, given }, buildRequest(request), context))
  );
  return {
    verdicts: toVerdicts(
      answers.flatMap(({ judged }) => judged),
      request
    ),
    notices: [
      ...new Set([...answers.flatMap(({ notices }) => notices.map(({ text }) => text)), ...(problem ? [problem] : [])]),
    ],
  };
}

function buildRequest({ panel, range }: LookBackRequest): DataQueryRequest {
  const times = { from: dateTime(range.from), to: dateTime(range.to) };
  return {
    requestId: `plumbline-view-${panel.id}`,
    app: CoreApp.Dashboard,
    timezone: panel.timeZone,
    startTime: Date.now(),
    range: { ...times, raw: times },
    interval: '',
    intervalMs: 0,
    scopedVars: { ...panel.scopedVars },
    dashboardUID: panel.dashboard.uid,
    panelId: panel.id,
    targets: [],
  };
}

/** With the panel's names and units; they decide over what of a verdict matters. */
function toVerdicts(judged: JudgedFrame[], { fieldConfig, theme, isBounded }: LookBackRequest): SeriesVerdict[] {
  const data = judged.map(({ frame }) => frame);
  const frames = fieldConfig
    ? applyFieldOverrides({ data, fieldConfig, theme, replaceVariables: (text) => text })
    : data;
  return judged.map(({ name, frame, valueField, verdict }, frameIndex) => {
    const place = frame.fields.indexOf(valueField);
    const shown = frames[frameIndex]?.fields[place] ?? valueField;
    const { times, values, incidents } = verdict;
    const detection = isBounded
      ? applyRelevance(verdict.detection, values, getRelevance(shown.config, values))
      : verdict.detection;
    const [refusal] = verdict.refusals;
    return {
      series: { name, frame, frameIndex, valueField: shown, times, values, rows: undefined },
      detection: refusal === undefined ? detection : { ...detection, suitability: refusal },
      incidents,
    };
  });
}
