import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { eventKinds } from '../../src/schema/domain/eventKind';
import { changeDetectorNames } from '../../src/core/drift/streaming/changeDetectorName';
import { anomaliesColumns } from '../../src/schema/frames/anomaliesColumns';
import { attributionColumns } from '../../src/schema/frames/attributionColumns';
import { changeAnnotationsColumns } from '../../src/schema/frames/changeAnnotationsColumns';
import { changePointsColumns } from '../../src/schema/frames/changePointsColumns';
import { distributionColumns } from '../../src/schema/frames/distributionColumns';
import { driftAggregateColumns } from '../../src/schema/frames/driftAggregateColumns';
import { driftColumns } from '../../src/schema/frames/driftColumns';
import { eventsColumns } from '../../src/schema/frames/eventsColumns';
import { healthColumns } from '../../src/schema/frames/healthColumns';
import { modelsColumns } from '../../src/schema/frames/modelsColumns';
import { performanceColumns } from '../../src/schema/frames/performanceColumns';
import { performanceCurveColumns } from '../../src/schema/frames/performanceCurveColumns';
import { qualityColumns } from '../../src/schema/frames/qualityColumns';
import { anomalyValues } from '../../src/schema/query/anomaliesQuery';
import { attributionValues } from '../../src/schema/query/attributionQuery';
import { lineageColumns } from '../../src/schema/frames/lineageColumns';
import { runMetricsColumns } from '../../src/schema/frames/runMetricsColumns';
import { versionsColumns } from '../../src/schema/frames/versionsColumns';
import { conventions, driftMethods } from '../../src/schema/query/driftMethod';
import { driftNoises, driftValues } from '../../src/schema/query/driftQuery';
import { filterOperators } from '../../src/schema/query/filter';
import { healthMetrics } from '../../src/schema/query/healthQuery';
import { listSubjects } from '../../src/schema/query/listQuery';
import { performanceMetrics } from '../../src/schema/query/performanceMetric';
import { performanceAverages, performanceValues, performanceViews } from '../../src/schema/query/performanceQuery';
import { qualityChecks, qualityLimits, qualityValues } from '../../src/schema/query/qualityQuery';
import { windowSizes } from '../../src/schema/query/window';
import { assertAllowedInRule } from '../../src/services/query/assertAllowedInRule';
import { parseQuery } from '../../src/services/query/parseQuery';

const text = readFileSync(new URL('../../docs/query-reference.md', import.meta.url), 'utf8');
const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];

const ruleFileSchema = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.object({
          condition: z.string(),
          noDataState: z.string(),
          data: z.array(
            z.object({ refId: z.string(), datasourceUid: z.string(), model: z.record(z.string(), z.unknown()) })
          ),
          annotations: z.record(z.string(), z.string()),
        })
      ),
    })
  ),
});

describe('the query reference', () => {
  test.each([
    ['drift', driftColumns],
    ['aggregated drift', driftAggregateColumns],
    ['distribution', distributionColumns],
    ['health', healthColumns],
    ['performance', performanceColumns],
    ['confusion', performanceCurveColumns.confusion],
    ['roc', performanceCurveColumns.roc],
    ['precision-recall', performanceCurveColumns.precision_recall],
    ['calibration', performanceCurveColumns.calibration],
    ['residuals', performanceCurveColumns.residuals],
    ['thresholds', performanceCurveColumns.thresholds],
    ['quality', qualityColumns],
    ['anomalies', anomaliesColumns],
    ['attribution', attributionColumns],
    ['change points', changePointsColumns],
    ['change annotations', changeAnnotationsColumns],
    ['models', modelsColumns],
    ['events', eventsColumns],
    ['versions', versionsColumns],
    ['run metrics', runMetricsColumns],
    ['lineage', lineageColumns],
  ])('names every column of the %s answer', (_name, columns) => {
    expect(columns.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('names every word that a query may hold', () => {
    const operators = filterOperators.map((operator) => operator.replace('|', '\\|'));
    const words = [
      ...driftMethods,
      ...conventions,
      ...driftValues,
      ...driftNoises,
      ...listSubjects,
      ...healthMetrics,
      ...performanceMetrics,
      ...performanceAverages,
      ...performanceViews,
      ...performanceValues,
      ...attributionValues,
      ...changeDetectorNames,
      ...qualityChecks,
      ...qualityLimits,
      ...qualityValues,
      ...windowSizes,
      ...anomalyValues,
      ...eventKinds,
      ...operators,
    ];
    expect(words.filter((word) => !text.includes(`\`${word}\``) && !text.includes(`"${word}"`))).toEqual([]);
  });

  test('opens with a query that is one', () => {
    expect(parseQuery(JSON.parse(json))).toMatchObject({ queryType: 'drift', view: 'latest' });
  });

  test('ends with a rule whose queries are allowed in rules and whose text reads queries that are there', () => {
    const rules = ruleFileSchema.parse(parse(yaml)).groups.flatMap((group) => group.rules);
    expect(rules).toHaveLength(1);
    for (const { data, annotations, condition, noDataState } of rules) {
      const queries = data.filter(({ datasourceUid }) => datasourceUid !== '__expr__');
      queries.forEach(({ model }) => assertAllowedInRule(parseQuery(model)));
      const read = Object.values(annotations).flatMap((template) =>
        [...template.matchAll(/\$values\.(\w+)/g)].map(([, refId]) => refId)
      );
      const refIds = data.map(({ refId }) => refId);
      expect(refIds).toEqual(expect.arrayContaining([...read, condition]));
      expect(noDataState).toBe('KeepLast');
      expect(data.every(({ refId, model }) => model.refId === refId)).toBe(true);
    }
  });
});
