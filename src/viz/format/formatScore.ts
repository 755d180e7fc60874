import type { Field } from '@grafana/data';
import { formatValue } from './formatValue';

/**
 * A score to as many decimals as its threshold makes meaningful (0.2: three), so that scores line up and differences
 * that don't matter don't show. The user's own unit or decimals come first.
 */
export function formatScore(score: number, threshold: number, field: Field | undefined): string {
  const isChosen = field?.config.decimals != null || (field?.config.unit ?? '') !== '';
  if (isChosen || Number.isNaN(score) || !(threshold > 0)) {
    return formatValue(score, field);
  }
  const decimals = Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(threshold))));
  return score.toFixed(decimals);
}
