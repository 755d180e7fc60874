import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { t } from '@grafana/i18n';
import { readOverlayFrames } from '../../viz/overlay/readOverlayFrames';
import { defaultOptions, type Options } from './options';

/** Fewer points than these don't tell what is usual. */
const pointsNeeded = 30;

/** Offers the panel for series with points enough, first where they come with a verdict. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames }) => {
  const reading = readOverlayFrames(rawFrames ?? []);
  if (reading.kind !== 'series' || !reading.series.some(({ times }) => times.length >= pointsNeeded)) {
    return [];
  }
  return [
    {
      name: t('overlay-suggestions.name', 'Anomaly overlay'),
      description: t('overlay-suggestions.description', 'Series with band, outliers and incidents'),
      score: reading.given.length > 0 ? VisualizationSuggestionScore.Best : VisualizationSuggestionScore.OK,
      cardOptions: {
        previewModifier: (suggestion) => {
          suggestion.options = {
            ...suggestion.options,
            incidents: 'off',
            scoreStrip: false,
            legend: { ...defaultOptions.legend, showLegend: false },
          };
        },
      },
    },
  ];
};
