import { z } from 'zod';

/** Grafana's ad hoc filter operators. `=|` and `!=|` compare with `values`, the others with `value`. */
export const filterOperators = ['=', '!=', '=|', '!=|', '=~', '!~', '<', '<=', '>', '>='] as const;

export const filterSchema = z.object({
  column: z.string().min(1),
  operator: z.enum(filterOperators),
  value: z.string(),
  values: z.array(z.string()).optional(),
});

export type Filter = z.infer<typeof filterSchema>;
export type FilterOperator = Filter['operator'];
