/** `downstream`: the query, the settings or the log were at fault. */
export type QueryOutcome = 'ok' | 'downstream' | 'plugin';

/** Counts what is asked and how it went, for Prometheus. */
export interface QueryMetrics {
  observeQuery(queryType: string, outcome: QueryOutcome, seconds: number): void;
  observeAnswer(from: 'memory' | 'work'): void;
  format(): string;
}

const buckets = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

interface Durations {
  counts: number[];
  sum: number;
  total: number;
}

export function buildQueryMetrics(): QueryMetrics {
  const queries = new Map<string, number>();
  const answers = { memory: 0, work: 0 };
  const durations = new Map<string, Durations>();
  return {
    observeQuery(queryType, outcome, seconds) {
      const key = `query_type="${escapeLabel(queryType)}",outcome="${outcome}"`;
      queries.set(key, (queries.get(key) ?? 0) + 1);
      const held = durations.get(queryType) ?? { counts: buckets.map(() => 0), sum: 0, total: 0 };
      durations.set(queryType, {
        counts: held.counts.map((count, index) => count + Number(seconds <= (buckets[index] ?? 0))),
        sum: held.sum + seconds,
        total: held.total + 1,
      });
    },
    observeAnswer(from) {
      answers[from] += 1;
    },
    format: () =>
      [
        ...formatHead('plumbline_queries_total', 'counter', 'Queries by type and outcome'),
        ...[...queries].map(([labels, count]) => `plumbline_queries_total{${labels}} ${count}`),
        ...formatHead('plumbline_query_seconds', 'histogram', 'Time that queries took'),
        ...[...durations].flatMap(([queryType, held]) => formatDurations(queryType, held)),
        ...formatHead('plumbline_answers_total', 'counter', 'Counts and scores that were remembered or worked out'),
        ...Object.entries(answers).map(([from, count]) => `plumbline_answers_total{from="${from}"} ${count}`),
        '',
      ].join('\n'),
  };
}

function formatHead(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function formatDurations(queryType: string, { counts, sum, total }: Durations): string[] {
  const label = `query_type="${escapeLabel(queryType)}"`;
  return [
    ...counts.map((count, index) => `plumbline_query_seconds_bucket{${label},le="${buckets[index]}"} ${count}`),
    `plumbline_query_seconds_bucket{${label},le="+Inf"} ${total}`,
    `plumbline_query_seconds_sum{${label}} ${sum}`,
    `plumbline_query_seconds_count{${label}} ${total}`,
  ];
}

function escapeLabel(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
