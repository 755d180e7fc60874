import { t } from '@grafana/i18n';
import type { DriftCount } from './countDrifting';

/** The one thing that the panel has to say. */
export function getHeadline({ rows, drifting, unknown }: DriftCount): string {
  if (drifting.length > 0) {
    return t('drift-headline.drifting', '{{drifting}} of {{rows}} drifting', { drifting: drifting.length, rows });
  }
  if (unknown === rows) {
    return t('drift-headline.unknown', "Can't tell for any of {{rows}}", { rows });
  }
  return t('drift-headline.stable', 'None of {{rows}} drifting', { rows });
}
