import { t } from '@grafana/i18n';
import type { PeerMethod } from '../../core/anomaly/peers/peerMethod';

/** How the odd one out of a group is found, for a choice. */
export function getPeerMethodOptions(): Array<{ value: PeerMethod; label: string }> {
  return [
    { value: 'mad', label: t('judging.peer-method.mad', 'MAD') },
    { value: 'dbscan', label: t('judging.peer-method.dbscan', 'DBSCAN') },
  ];
}
