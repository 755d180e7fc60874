import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { FilterInput, RadioButtonGroup, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { countDrifting } from './countDrifting';
import type { DriftStrip } from './driftStrip';
import { getHeadline } from './getHeadline';
import type { DriftPlot } from './options';

export interface DriftToolbarProps {
  strip: DriftStrip;
  hasSearch: boolean;
  search: string;
  /** How many rows the search leaves. */
  found: number;
  onSearch: (text: string) => void;
  /** Absent where there is no other view. */
  view: DriftPlot | undefined;
  onView: (view: DriftPlot) => void;
}

/** Above the strip: how things stand now, and the search. */
export function DriftToolbar(props: DriftToolbarProps): ReactElement {
  const { strip, hasSearch, search, found, onSearch, view } = props;
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.toolbar}>
      <span className={styles.headline}>{getHeadline(countDrifting(strip))}</span>
      {search !== '' && (
        <span className={styles.found} role="status">
          {t('drift-toolbar.found', '{{found}} shown', { found })}
        </span>
      )}
      {view !== undefined && (
        <RadioButtonGroup
          size="sm"
          aria-label={t('drift-toolbar.view', 'View')}
          options={[
            { value: 'strip', label: t('drift-toolbar.strip', 'Strip') },
            { value: 'scatter', label: t('drift-toolbar.scatter', 'Scatter') },
          ]}
          value={view}
          onChange={props.onView}
        />
      )}
      {hasSearch && (
        <div className={styles.search}>
          <FilterInput
            value={search}
            onChange={onSearch}
            escapeRegex={false}
            placeholder={t('drift-toolbar.search', 'Search columns')}
            aria-label={t('drift-toolbar.search', 'Search columns')}
          />
        </div>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  toolbar: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    height: 32,
    marginBottom: 4,
    flexShrink: 0,
  }),
  headline: css({ fontWeight: theme.typography.fontWeightMedium, whiteSpace: 'nowrap' }),
  found: css({
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
    whiteSpace: 'nowrap',
  }),
  search: css({ marginLeft: 'auto', width: 200, minWidth: 100 }),
});
