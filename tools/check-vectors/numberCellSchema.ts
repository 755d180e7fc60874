import { z } from 'zod';

/** A number of the vectors: null is missing, three words stand for what JSON can't write. */
export const numberCellSchema = z.union([
  z.number(),
  z.null(),
  z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number),
]);
