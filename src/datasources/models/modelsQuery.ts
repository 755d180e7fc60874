import type { DataQuery } from '@grafana/schema';
import type { z } from 'zod';
import type { modelsDataSourceQuerySchema } from '../../schema/query/modelsDataSourceQuery';

/** A query as dashboards store it: the contract's fields, defaults left out, beside Grafana's own. */
export type ModelsQuery = DataQuery & z.input<typeof modelsDataSourceQuerySchema>;

export type QueryOf<Type extends ModelsQuery['queryType']> = Extract<ModelsQuery, { queryType: Type }>;
