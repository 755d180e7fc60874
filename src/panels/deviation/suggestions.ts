import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { t } from '@grafana/i18n';
import { readOverlayFrames } from '../../viz/overlay/readOverlayFrames';
import type { Options } from './options';

/** Below this many series a chart shows them as well. */
const manySeries = 8;

/** Offers the panel where there are more series than a chart can show. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames }) => {
  const reading = readOverlayFrames(rawFrames ?? []);
  if (reading.kind !== 'series' || reading.series.length < manySeries) {
    return [];
  }
  return [
    {
      name: t('deviation-suggestions.strip.name', 'Deviation from baseline'),
      description: t('deviation-suggestions.strip.description', 'Series by time, the worst first'),
      score: VisualizationSuggestionScore.Good,
      cardOptions: {
        previewModifier: (suggestion) => {
          suggestion.options = { ...suggestion.options, showLegend: false, showSearch: false, detail: 'off' };
        },
      },
    },
  ];
};
