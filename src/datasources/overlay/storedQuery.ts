import type { DataQuery } from '@grafana/schema';
import type { z } from 'zod';
import type { overlayQuerySchema } from '../../schema/query/overlayQuery';

/** A query as dashboards store it: defaults left out, without a target while nothing is chosen yet. */
export type StoredQuery = DataQuery & Partial<z.input<typeof overlayQuerySchema>>;
