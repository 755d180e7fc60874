import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { overlayBands, overlayViews, type OverlayQuery, type OverlayView } from '../../../schema/query/overlayQuery';
import { toOptions } from '../../../lookback/query-editor/toOptions';
import type { QueryFieldsProps } from './queryEditorProps';

/** What comes back. */
export function ViewFields({ query, onChange }: QueryFieldsProps) {
  const id = (field: string): string => `plumbline-overlay-${field}-${query.refId}`;
  const view = query.view ?? 'series';
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField label={t('query-editor.view.label', 'View')} htmlFor={id('view')} width={24}>
          <Combobox
            id={id('view')}
            options={getViews()}
            value={view}
            onChange={(option) => onChange({ ...query, view: option.value })}
          />
        </EditorField>
        {view === 'series' && (
          <EditorField
            label={t('query-editor.band.label', 'Band')}
            htmlFor={id('band')}
            width={14}
            tooltip={t('query-editor.band.tooltip', 'auto: drawn for up to 6 series, which can still be told apart')}
          >
            <Combobox
              id={id('band')}
              options={toOptions<OverlayQuery['band']>(overlayBands)}
              value={query.band ?? 'auto'}
              onChange={(option) => onChange({ ...query, band: option.value })}
            />
          </EditorField>
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

function getViews(): Array<ComboboxOption<OverlayView>> {
  const texts: Record<OverlayView, { label: string; description: string }> = {
    series: {
      label: t('query-editor.view.series', 'Series'),
      description: t('query-editor.view.series-description', 'Values, band, outliers and incidents, for Time series'),
    },
    score: {
      label: t('query-editor.view.score', 'Score'),
      description: t('query-editor.view.score-description', 'Above 1 is out, for Stat and Gauge'),
    },
    state: {
      label: t('query-editor.view.state', 'State'),
      description: t('query-editor.view.state-description', 'Expected or outlier, for State timeline'),
    },
    incidents: {
      label: t('query-editor.view.incidents', 'Incidents'),
      description: t('query-editor.view.incidents-description', 'A row each with its evidence, for Table'),
    },
    time_to_breach: {
      label: t('query-editor.view.time-to-breach', 'Time to breach'),
      description: t('query-editor.view.time-to-breach-description', 'When series would reach their limit, for Table'),
    },
    annotations: {
      label: t('query-editor.view.annotations', 'Annotations'),
      description: t('query-editor.view.annotations-description', 'Regions as rows, as dashboards store annotations'),
    },
  };
  return overlayViews.filter((view) => view !== 'annotations').map((value) => ({ value, ...texts[value] }));
}
