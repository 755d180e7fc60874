import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import type { ColorScale } from '../../viz/colors/colorScale';
import { StripLegend } from '../../viz/colors/StripLegend';

/** The strip's colours and shapes in the words of drift. */
export function DriftLegend({ scale, hasChanges }: { scale: ColorScale; hasChanges: boolean }): ReactElement {
  return (
    <StripLegend
      scale={scale}
      title={t('drift-legend.title', 'Score ÷ threshold')}
      outLabel={t('drift-legend.drifting', 'Drifting')}
      unknownLabel={t('drift-legend.unknown', "Can't tell")}
      openLabel={t('drift-legend.open', 'Window still open')}
      changeLabel={hasChanges ? t('drift-legend.change', 'Reference changed') : undefined}
      description={[
        t(
          'drift-legend.description',
          'Cells are colored by score divided by threshold. Drifting cells carry a triangle, hatched cells cannot be told, hollow cells are windows still open.'
        ),
        ...(hasChanges
          ? [
              t(
                'drift-legend.change-description',
                'An upright line stands where the reference changed to another version.'
              ),
            ]
          : []),
      ].join(' ')}
    />
  );
}
