import { z } from 'zod';
import { anomaliesQuerySchema } from './anomaliesQuery';
import { attributionQuerySchema } from './attributionQuery';
import { changePointsQuerySchema } from './changePointsQuery';
import { distributionQuerySchema } from './distributionQuery';
import { driftQuerySchema } from './driftQuery';
import { eventsQuerySchema } from './eventsQuery';
import { healthQuerySchema } from './healthQuery';
import { listQuerySchema } from './listQuery';
import { lineageQuerySchema } from './lineageQuery';
import { modelsQuerySchema } from './modelsQuery';
import { qualityQuerySchema } from './qualityQuery';
import { runMetricsQuerySchema } from './runMetricsQuery';
import { versionsQuerySchema } from './versionsQuery';
import { performanceQuerySchema } from './performanceQuery';

/** A query of Plumbline Models, by `queryType`. The public contract: docs/query-reference.md. */
export const modelsDataSourceQuerySchema = z.discriminatedUnion('queryType', [
  driftQuerySchema,
  distributionQuerySchema,
  healthQuerySchema,
  qualityQuerySchema,
  performanceQuerySchema,
  attributionQuerySchema,
  changePointsQuerySchema,
  modelsQuerySchema,
  versionsQuerySchema,
  runMetricsQuerySchema,
  lineageQuerySchema,
  eventsQuerySchema,
  listQuerySchema,
  anomaliesQuerySchema,
]);

export type ModelsDataSourceQuery = z.infer<typeof modelsDataSourceQuerySchema>;
export type ModelsQueryType = ModelsDataSourceQuery['queryType'];
