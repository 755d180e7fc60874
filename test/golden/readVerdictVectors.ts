import { readFileSync } from 'node:fs';
import { z } from 'zod';

const counts = z.array(z.number());
export const sampleSchema = z.object({ values: counts, counts, missing: z.number().default(0) });
const numbers = z.record(z.string(), z.number().nullable());
const expectedOf = <T extends z.ZodType>(expected: T) => z.object({ expected });
const schema = z.object({
  binned: z.array(
    z.object({
      name: z.string(),
      r: counts,
      c: counts,
      design_effect: z.number(),
      expected: z.object({
        x2: numbers,
        scores: numbers,
        null: z.record(z.string(), numbers),
        corrected: z.record(z.string(), numbers),
      }),
    })
  ),
  samples: z.array(
    z.object({
      name: z.string(),
      reference: sampleSchema,
      current: sampleSchema,
      design_effect: z.number(),
      expected: z.object({
        reference_std: z.number(),
        ks: numbers,
        wasserstein: numbers.nullable(),
        energy: numbers.nullable(),
      }),
    })
  ),
  bh: z.array(z.object({ name: z.string(), p: counts, expected: z.object({ q: counts }) })),
  numeric_bins: z.array(
    z.object({
      name: z.string(),
      reference: sampleSchema,
      current: sampleSchema,
      expected: z.object({ edges: counts, r: counts, c: counts }),
    })
  ),
  category_bins: z.array(
    z.object({
      name: z.string(),
      reference: z.object({ counts: z.record(z.string(), z.number()), missing: z.number() }),
      current: z.object({ counts: z.record(z.string(), z.number()), missing: z.number() }),
      expected: z.object({ kept: z.array(z.string()), r: counts, c: counts }),
    })
  ),
  minimum_rows: z.array(
    z.object({
      score: z.string(),
      tau: z.number(),
      bins: z.number().optional(),
      n: z.number(),
      alpha: z.number().optional(),
      power: z.number(),
      unit_q: z.number().optional(),
      unit_sd: z.number().optional(),
      design_effect: z.number(),
      expected: z.object({ noncentrality: z.number().optional(), m_min: z.number().nullable() }),
    })
  ),
  learned_null: z.array(
    z.object({
      name: z.string(),
      reference_windows: z.array(counts),
      current: counts,
      expected: z.object({
        ratios: counts,
        current_ratio: z.number(),
        unit_variance: z.number(),
        design_effect: z.number(),
        variance: z.number(),
        p: z.number(),
        q95: z.number(),
        q99: z.number(),
        p_without_learning: z.number(),
      }),
    })
  ),
  gamma_upper_quantile: z.array(
    z.object({ mean: z.number(), variance: z.number(), alpha: z.number(), expected: z.number() })
  ),
  kolmogorov_tail: z.array(z.object({ x: z.number() }).extend(expectedOf(z.number()).shape)),
  k_of_n: z.array(z.object({ name: z.string(), k: z.number(), n: z.number(), drifting: counts, expected: counts })),
});

/** The expected values of the drift verdict, checked for their shape. */
export function readVerdictVectors(): z.infer<typeof schema> {
  return schema.parse(
    JSON.parse(readFileSync(new URL('../fixtures/drift-verdict/noise.json', import.meta.url), 'utf8'))
  );
}
