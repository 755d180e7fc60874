import { t } from '@grafana/i18n';
import { Alert, Button, LoadingPlaceholder } from '@grafana/ui';
import type { ReactElement } from 'react';
import { DistributionTable } from '../../../viz/distribution/DistributionTable';
import { plainText } from '../../../viz/format/plainText';
import type { DistributionLookup } from './useDistribution';

export interface DistributionSectionProps {
  lookup: DistributionLookup;
  column: string;
  color: string;
}

/** Both distributions, or why they can't be shown and what to do about it. */
export function DistributionSection({ lookup, column, color }: DistributionSectionProps): ReactElement {
  const { state, retry } = lookup;
  switch (state.kind) {
    case 'loading':
      return <LoadingPlaceholder text={t('drift-detail.asking', 'Asking for the distributions…')} />;
    case 'failed':
      return (
        <Alert severity="error" title={t('drift-detail.failed', 'The distributions could not be loaded')}>
          <p>{state.message}</p>
          <Button size="sm" variant="secondary" icon="sync" onClick={retry}>
            {t('drift-detail.retry', 'Try again')}
          </Button>
        </Alert>
      );
    case 'missing':
      return (
        <Alert severity="info" title={t('drift-detail.missing', 'No distributions for this window')}>
          {t(
            'drift-detail.missing-remedy',
            'This data source gives scores only. Add a second query to the panel that returns bin, reference_share and current_share, with column and time to tell which window they are of. Plumbline Models needs no second query.'
          )}
        </Alert>
      );
    case 'ready':
      return (
        <>
          {state.frame.meta?.notices?.map(({ text, severity }) => (
            <Alert key={text} severity={severity} title={text} />
          ))}
          <DistributionTable
            distribution={state.distribution}
            color={color}
            caption={t('drift-detail.caption', 'Shares of {{column}} in the reference and in this window', {
              column,
              ...plainText,
            })}
          />
        </>
      );
  }
}
