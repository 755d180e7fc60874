import type { CancelSignal } from './cancelSignal';
import type { DocumentReader } from './documentReader';
import type { CountOutcomesRequest, LabelSource, OutcomeCounts, OutcomeRequest } from './outcomeCounts';
import type {
  ColumnCounts,
  CountColumnsRequest,
  CountMatchesRequest,
  CountRowsRequest,
  DescribeLogRequest,
  ListValuesRequest,
  LogDescription,
  MatchCount,
  MeasureColumnsRequest,
  NamedCount,
  PredictionLogStore,
  RowCount,
  RowSelection,
  SliceMeasures,
  Slicing,
} from './predictionLogStore';
import type { RowSample, SampleRowsRequest } from './rowSample';
import { buildColumnCounts } from './sql/buildColumnCounts';
import { buildColumnMeasures } from './sql/buildColumnMeasures';
import { buildLabelledRelation } from './sql/buildLabelledRelation';
import type { LabelledRelation } from './sql/buildLabelledRelation';
import { buildOutcomeStatement } from './sql/buildOutcomeStatement';
import { buildMatchCounts } from './sql/buildMatchCounts';
import { buildPatternCheck } from './sql/buildPatternCheck';
import { buildRowCounts } from './sql/buildRowCounts';
import { buildRowSample } from './sql/buildRowSample';
import { buildValueList } from './sql/buildValueList';
import { LogInspector } from './sql/logInspector';
import type { LogTime } from './sql/logTime';
import { readColumnCounts } from './sql/readColumnCounts';
import { readColumnMeasures } from './sql/readColumnMeasures';
import { readOutcomeCounts } from './sql/readOutcomeCounts';
import { readResult } from './sql/readResult';
import { readRowSamples } from './sql/readRowSamples';
import { renderSql } from './sql/renderSql';
import type { SqlEngine, SqlResult } from './sql/sqlEngine';
import type { SqlFragment } from './sql/sqlFragment';
import type { SqlRelation } from './sql/sqlRelation';
import { StoreError } from './storeError';

/** PostgreSQL's GROUPING takes 31 columns. */
const mostColumnsPerScan = 30;

export interface SqlPredictionLogStoreOptions {
  /** The most rows that one answer of the engine may have: a bound on memory. */
  mostGroups?: number;
}

/** Counts prediction logs by SQL in whatever engine it is given. */
export class SqlPredictionLogStore implements PredictionLogStore {
  readonly #sql: SqlEngine;
  readonly #inspector: LogInspector;
  readonly #mostGroups: number;

  constructor(engine: SqlEngine, options: SqlPredictionLogStoreOptions = {}) {
    this.#sql = engine;
    this.#inspector = new LogInspector(engine);
    this.#mostGroups = options.mostGroups ?? 2_000_000;
  }

  get engine(): string {
    return this.#sql.name;
  }

  get documents(): DocumentReader | undefined {
    return this.#sql.documents;
  }

  async describeLog(request: DescribeLogRequest, signal?: CancelSignal): Promise<LogDescription> {
    const relation = await this.#sql.getRelation(request.log, signal);
    return this.#inspector.describe(relation, request.timestamp, signal);
  }

  async countRows(request: CountRowsRequest, signal?: CancelSignal): Promise<RowCount[]> {
    const { relation, time } = await this.#prepare(request.selection, request.slicing, signal);
    const statement = buildRowCounts(request, this.#mostGroups + 1, time, relation, this.#sql.dialect);
    const result = await this.#run(statement, relation, signal);
    this.#requireFewGroups(result, request.slicing.segment ?? request.selection.timestamp);
    const reader = readResult(result);
    const segments = reader.getTexts(1);
    const [windows, rows, first, last] = [0, 2, 3, 4].map((column) => reader.getNumbers(column));
    return segments.map((segment, row) => ({
      window: windows?.[row] ?? 0,
      segment: segment ?? '',
      rows: rows?.[row] ?? 0,
      first: first?.[row] ?? 0,
      last: last?.[row] ?? 0,
    }));
  }

  async countColumns(request: CountColumnsRequest, signal?: CancelSignal): Promise<ColumnCounts[]> {
    const { relation, time } = await this.#prepare(request.selection, request.slicing, signal);
    const answers: ColumnCounts[] = [];
    for (let first = 0; first < request.columns.length; first += mostColumnsPerScan) {
      const columns = request.columns.slice(first, first + mostColumnsPerScan);
      const part = { ...request, columns };
      const statement = buildColumnCounts(part, this.#mostGroups + 1, time, relation, this.#sql.dialect);
      const result = await this.#run(statement, relation, signal);
      this.#requireFewGroups(result, columns.map(({ column }) => column).join(', '));
      answers.push(...readColumnCounts(result, columns));
    }
    return answers;
  }

  async countOutcomes(request: CountOutcomesRequest, signal?: CancelSignal): Promise<OutcomeCounts> {
    const { outcome } = request;
    const { relation, time } = await this.#prepare(request.selection, request.slicing, signal);
    const labelled = await this.#findLabels(request.labels, relation, signal);
    const rowTime = request.by === 'arrival' ? (labelled.arrival ?? time) : time;
    const statement = buildOutcomeStatement(request, this.#mostGroups + 1, rowTime, labelled, this.#sql.dialect);
    const result = await this.#run(statement, relation, signal);
    this.#requireFewGroups(result, getOutcomeName(outcome));
    return readOutcomeCounts(result, outcome.kind);
  }

  async countMatches(request: CountMatchesRequest, signal?: CancelSignal): Promise<MatchCount[]> {
    const { selection, slicing, match } = request;
    const filtered = { ...selection, filters: [...selection.filters, match] };
    const { relation, time } = await this.#prepare(filtered, slicing, signal);
    const statement = buildMatchCounts(request, this.#mostGroups + 1, time, relation, this.#sql.dialect);
    const result = await this.#run(statement, relation, signal);
    this.#requireFewGroups(result, slicing.segment ?? match.column);
    const reader = readResult(result);
    const [windows, rows] = [0, 2].map((column) => reader.getNumbers(column));
    return reader.getTexts(1).map((segment, row) => ({
      window: windows?.[row] ?? 0,
      segment: segment ?? '',
      rows: rows?.[row] ?? 0,
    }));
  }

  async measureColumns(request: MeasureColumnsRequest, signal?: CancelSignal): Promise<SliceMeasures[]> {
    const { relation, time } = await this.#prepare(request.selection, request.slicing, signal);
    const statement = buildColumnMeasures(request, this.#mostGroups + 1, time, relation, this.#sql.dialect);
    const result = await this.#run(statement, relation, signal);
    this.#requireFewGroups(result, request.slicing.segment ?? request.selection.timestamp);
    return readColumnMeasures(result, request.measures.length);
  }

  async sampleRows(request: SampleRowsRequest, signal?: CancelSignal): Promise<RowSample[]> {
    const { relation, time } = await this.#prepare(request.selection, request.slicing, signal);
    const labelled = request.label && (await this.#findLabels(request.label.source, relation, signal));
    const columns = [
      ...request.columns,
      ...(request.label && labelled ? [{ column: labelled.label.name, kind: request.label.kind }] : []),
    ];
    const { dialect } = this.#sql;
    const limit = this.#mostGroups + 1;
    const statement = buildRowSample({ ...request, columns }, limit, time, labelled?.relation ?? relation, dialect);
    const result = await this.#run(statement, relation, signal);
    if (result.rows > this.#mostGroups) {
      throw new StoreError(
        'too_large',
        `Comparing rows of ${request.columns.length} columns takes more than ${this.#mostGroups} rows.`,
        'Choose longer windows, a shorter range or fewer segments.'
      );
    }
    return readRowSamples(result, columns);
  }

  async listValues(request: ListValuesRequest, signal?: CancelSignal): Promise<NamedCount[]> {
    const { relation, time } = await this.#prepare(request.selection, undefined, signal);
    const statement = buildValueList(request, time, relation, this.#sql.dialect);
    const reader = readResult(await this.#run(statement, relation, signal));
    const rows = reader.getNumbers(1);
    return reader.getTexts(0).map((name, row) => ({ name: name ?? '', rows: rows[row] ?? 0 }));
  }

  close(): Promise<void> {
    return this.#sql.close();
  }

  async #findLabels(source: LabelSource, log: SqlRelation, signal?: CancelSignal): Promise<LabelledRelation> {
    const labels = source.join ? await this.#sql.getRelation(source.join.log, signal) : log;
    const arrival =
      source.arrival === undefined ? undefined : await this.#inspector.getTime(labels, source.arrival, signal);
    return buildLabelledRelation(source, { log, labels, arrival }, this.#sql.dialect);
  }

  async #prepare(
    selection: RowSelection,
    slicing: Slicing | undefined,
    signal?: CancelSignal
  ): Promise<{ relation: SqlRelation; time: LogTime | null }> {
    const relation = await this.#sql.getRelation(selection.log, signal);
    const isTimeNeeded = isCutByTime(selection, slicing) || hasColumn(relation, selection.timestamp);
    const time = isTimeNeeded ? await this.#inspector.getTime(relation, selection.timestamp, signal) : null;
    for (const filter of selection.filters) {
      if (filter.operator === '=~' || filter.operator === '!~') {
        await this.#requirePattern(filter.value, relation, signal);
      }
    }
    return { relation, time };
  }

  /** Asks the engine whether it understands a regular expression, so that a mistake in one is told from a fault of the log. */
  async #requirePattern(pattern: string, relation: SqlRelation, signal?: CancelSignal): Promise<void> {
    try {
      await this.#run(buildPatternCheck(pattern, this.#sql.dialect), relation, signal);
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind === 'cancelled' || error.kind === 'timeout') {
        throw error;
      }
      throw new StoreError(
        'bad_filter',
        `The filter's regular expression ${pattern} can't be read.`,
        'Correct it; to match such characters themselves, put a backslash before them.',
        { cause: error }
      );
    }
  }

  #run(fragment: SqlFragment, relation: SqlRelation, signal?: CancelSignal): Promise<SqlResult> {
    return this.#sql.runSql(renderSql(fragment, this.#sql.dialect), relation, signal);
  }

  #requireFewGroups(result: SqlResult, columns: string): void {
    if (result.rows > this.#mostGroups) {
      throw new StoreError(
        'too_large',
        `Counting ${columns} gives more than ${this.#mostGroups} distinct values by window and segment.`,
        'Choose a method that works on bins, longer windows, a shorter range, or leave out columns such as ids.'
      );
    }
  }
}

function getOutcomeName(outcome: OutcomeRequest): string {
  if (outcome.kind === 'lists') {
    return outcome.group;
  }
  const score = outcome.kind === 'binary' ? outcome.score : undefined;
  return score ?? outcome.prediction ?? 'the outcomes';
}

/** Whether a request asks for rows by their time: training data that serves whole as a reference needs none. */
function isCutByTime({ from, to }: RowSelection, slicing: Slicing | undefined): boolean {
  const isSliced = slicing !== undefined && (slicing.windows.length > 0 || slicing.rowBlocks !== undefined);
  return from !== null || to !== null || isSliced;
}

function hasColumn(relation: SqlRelation, name: string): boolean {
  return relation.columns.some((column) => column.name === name);
}
