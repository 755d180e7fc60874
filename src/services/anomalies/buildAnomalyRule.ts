import type { z } from 'zod';
import { getSpan } from '../../core/anomaly/anchored/getSpan';
import { queryVersion } from '../../schema/query/common';
import { overlayQuerySchema } from '../../schema/query/overlayQuery';
import type { AnomalyRule, RuleQuery } from './anomalyRule';

export interface AnomalyRuleRequest {
  name: string;
  /** The uid of Plumbline Models, which judges for the rule. */
  modelsUid: string;
  /** As the overlay stores it, its dashboard variables replaced: a rule knows none. */
  query: z.input<typeof overlayQuerySchema>;
  /** For the notification: what has happened. May hold Grafana's templates, such as `{{ $labels.instance }}`. */
  summary: string;
  /** How late points reach the data source, in seconds: the rule looks at what is that old. Default 0. */
  delay?: number;
  /** The panel that shows the series. */
  panel?: { dashboardUid: string; panelId: number };
}

const judgingSchema = overlayQuerySchema.omit({
  view: true,
  band: true,
  excludeTags: true,
  excludeCalendars: true,
  excludeMuteTimings: true,
  feedback: true,
  forecast: true,
});
const modelsType = 'plumbline-models-datasource';
const expressions = '__expr__';
/** How often Grafana's form evaluates a new rule, in milliseconds. */
const shortestInterval = 60_000;

/**
 * The rule that fires where the overlay marks a point. Each evaluation sees the newest finished points: as many as
 * come in an evaluation interval, which is the query's step, or a minute for shorter ones.
 */
export function buildAnomalyRule({
  name,
  modelsUid,
  query,
  summary,
  delay = 0,
  panel,
}: AnomalyRuleRequest): AnomalyRule {
  return {
    name,
    queries: [buildQuery(modelsUid, query, delay), ...buildExpressions()],
    condition: 'C',
    noDataState: 'KeepLast',
    execErrState: 'Error',
    evaluateFor: '0s',
    annotations: [
      { key: 'summary', value: summary },
      ...(panel === undefined
        ? []
        : [
            { key: '__dashboardUid__', value: panel.dashboardUid },
            { key: '__panelId__', value: String(panel.panelId) },
          ]),
    ],
  };
}

function buildQuery(modelsUid: string, query: AnomalyRuleRequest['query'], delay: number): RuleQuery {
  const judging = judgingSchema.parse(query);
  return {
    refId: 'A',
    queryType: 'anomalies',
    datasourceUid: modelsUid,
    relativeTimeRange: { from: delay + getRuleSeconds(getSpan(judging.step)), to: delay },
    model: {
      ...judging,
      refId: 'A',
      v: queryVersion,
      queryType: 'anomalies',
      value: 'is_anomaly',
      view: 'series',
      datasource: { type: modelsType, uid: modelsUid },
    },
  };
}

/** One second less than the interval and a step: the step that is running has no verdict yet, and no point comes twice. */
function getRuleSeconds(step: number): number {
  return (Math.max(step, shortestInterval) + step) / 1000 - 1;
}

function buildExpressions(): RuleQuery[] {
  const datasource = { type: expressions, uid: expressions };
  const common = { queryType: 'expression', datasourceUid: expressions, relativeTimeRange: { from: 0, to: 0 } };
  return [
    {
      ...common,
      refId: 'B',
      model: {
        refId: 'B',
        datasource,
        type: 'reduce',
        expression: 'A',
        reducer: 'max',
        // Points without a verdict say nothing: left out, they neither fire nor resolve.
        settings: { mode: 'dropNN' },
      },
    },
    {
      ...common,
      refId: 'C',
      model: {
        refId: 'C',
        datasource,
        type: 'threshold',
        expression: 'B',
        conditions: [{ evaluator: { type: 'gt', params: [0] } }],
      },
    },
  ];
}
