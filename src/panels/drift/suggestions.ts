import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { t } from '@grafana/i18n';
import { readDriftFrames } from '../../viz/drift/readDriftFrames';
import type { Options } from './options';

/** Offers the panel only for data that it can draw. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames }) => {
  if (readDriftFrames(rawFrames ?? [], Number.POSITIVE_INFINITY).kind !== 'cells') {
    return [];
  }
  return [
    {
      name: t('drift-suggestions.strip.name', 'Drift by feature'),
      description: t('drift-suggestions.strip.description', 'Features by windows, colored by score against threshold'),
      score: VisualizationSuggestionScore.Best,
      cardOptions: {
        previewModifier: (suggestion) => {
          suggestion.options = { ...suggestion.options, showLegend: false, showSearch: false, detail: 'off' };
        },
      },
    },
  ];
};
