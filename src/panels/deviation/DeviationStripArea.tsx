import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { FilterInput, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { buildColorScale } from '../../viz/colors/buildColorScale';
import { StripLegend } from '../../viz/colors/StripLegend';
import type { DeviationPanelProps } from './deviationPanelProps';
import type { DeviationStrip } from './deviationStrip';
import { DeviationHeatStrip } from './DeviationHeatStrip';
import type { DeviationStripLayout } from './getDeviationLayout';
import { getHeadline } from './getHeadline';

export interface DeviationStripAreaProps {
  panel: DeviationPanelProps;
  strip: DeviationStrip;
  total: number;
  layout: DeviationStripLayout;
  /** Rows that the search leaves, in the order they are shown. */
  order: Int32Array;
  width: number;
  search: string;
  onSearch: (text: string) => void;
  selected: number | undefined;
  onOpen: ((cell: number) => void) | undefined;
  onClose: (() => void) | undefined;
}

const toolbarHeight = 36;
const legendHeight = 34;

/** Headline and search, the strip, and what its colours mean. */
export function DeviationStripArea(props: DeviationStripAreaProps): ReactElement {
  const { panel, strip, total, layout, width } = props;
  const { colorScheme } = panel.options;
  const { thresholds } = panel.fieldConfig.defaults;
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const scale = useMemo(() => buildColorScale(theme, colorScheme, thresholds), [theme, colorScheme, thresholds]);
  const height = panel.height - (layout.hasToolbar ? toolbarHeight : 0) - (layout.hasLegend ? legendHeight : 0);
  const headline = getHeadline(strip);
  return (
    <div className={styles.area} style={{ width }}>
      {layout.hasToolbar && (
        <div className={styles.toolbar}>
          <span className={styles.headline} title={headline}>
            {headline}
          </span>
          {total > strip.rows.length + 1 && (
            <span className={styles.left}>
              {t('deviation-toolbar.left-out', 'the first {{shown}} of {{total}} series', {
                shown: strip.rows.length,
                total,
              })}
            </span>
          )}
          {layout.hasSearch && (
            <div className={styles.search}>
              <FilterInput
                value={props.search}
                onChange={props.onSearch}
                escapeRegex={false}
                placeholder={t('deviation-toolbar.search', 'Search series')}
                aria-label={t('deviation-toolbar.search', 'Search series')}
              />
            </div>
          )}
        </div>
      )}
      <DeviationHeatStrip {...props} scale={scale} height={height} />
      {layout.hasLegend && (
        <StripLegend
          scale={scale}
          title={t('deviation-legend.title', 'Deviation ÷ tolerance')}
          outLabel={t('deviation-legend.off', 'Off baseline')}
          unknownLabel={t('deviation-legend.unknown', "Can't tell")}
          openLabel={panel.options.newest === 'wait' ? t('deviation-legend.open', 'Not judged yet') : undefined}
          description={t(
            'deviation-legend.description',
            'Cells are colored by deviation divided by tolerance. Cells off the baseline carry a triangle, hatched cells cannot be told.'
          )}
        />
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  area: css({ display: 'flex', flexDirection: 'column', flexShrink: 0, minWidth: 0, height: '100%' }),
  toolbar: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    height: 32,
    marginBottom: 4,
    flexShrink: 0,
  }),
  headline: css({
    fontWeight: theme.typography.fontWeightMedium,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  }),
  left: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  search: css({ marginLeft: 'auto', width: 200, minWidth: 100 }),
});
