import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { NumberField } from '../../../lookback/query-editor/NumberField';
import { overlayForecastHorizons, type OverlayForecastHorizon } from '../../../schema/query/overlayQuery';
import { overlayQueryLimits } from '../../../schema/query/overlayQueryLimits';
import type { QueryFieldsProps } from './queryEditorProps';

const off = 'off';

/** How far ahead the series are carried on, and what they may not reach. */
export function ForecastFields({ query, onChange }: QueryFieldsProps) {
  const { forecast } = query;
  const id = `plumbline-overlay-forecast-${query.refId}`;
  const choose = (value: OverlayForecastHorizon | typeof off): void =>
    onChange({ ...query, forecast: value === off ? undefined : { ...forecast, horizon: value } });
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField
          label={t('query-editor.forecast.label', 'Forecast')}
          htmlFor={id}
          width={14}
          tooltip={t(
            'query-editor.forecast.tooltip',
            'Carries trend and seasons of the look-back on. It is drawn as far as the time range reaches: let it end at now+6h, for example.'
          )}
        >
          <Combobox
            id={id}
            options={getHorizons()}
            value={forecast === undefined ? off : (forecast.horizon ?? '1d')}
            onChange={(option) => choose(option.value)}
          />
        </EditorField>
        {forecast !== undefined && (
          <NumberField
            id={`${id}-limit`}
            label={t('query-editor.forecast.limit', 'Limit')}
            tooltip={t(
              'query-editor.forecast.limit-tooltip',
              'The panel’s header says when it would be reached. Empty: the next threshold that comes with the series, if one does.'
            )}
            placeholder={t('query-editor.forecast.limit-placeholder', 'none')}
            limits={overlayQueryLimits.limit}
            value={forecast.limit}
            onChange={(limit) => onChange({ ...query, forecast: { ...forecast, limit } })}
          />
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

function getHorizons(): Array<ComboboxOption<OverlayForecastHorizon | typeof off>> {
  return [
    { value: off, label: t('query-editor.forecast.off', 'off') },
    ...overlayForecastHorizons.map((value) => ({ value, label: value })),
  ];
}
