import type { ReconstructedRows } from './reconstructRows';

/** Mean error of rebuilt rows; null without rows. */
export function meanError({ errors }: ReconstructedRows): number | null {
  return errors.length === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
