import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { t } from '@grafana/i18n';
import { performanceMetrics } from '../../schema/query/performanceMetric';
import { readPerformanceFrames } from '../../viz/performance/readPerformanceFrames';
import { defaultOptions, type Options } from './options';

/** Offers the panel for performance answers only: any series would fit, but few are of a model. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames }) => {
  const reading = readPerformanceFrames(rawFrames ?? [], Number.POSITIVE_INFINITY);
  const isPerformance =
    reading.kind === 'curves' ||
    (reading.kind === 'lines' &&
      reading.lines.every(({ metric }) => performanceMetrics.some((known) => known === metric)));
  if (!isPerformance) {
    return [];
  }
  return [
    {
      name: t('accuracy-suggestions.windows.name', 'Accuracy over windows'),
      description: t('accuracy-suggestions.windows.description', 'A performance metric with its interval and labels'),
      score: VisualizationSuggestionScore.Best,
      cardOptions: {
        previewModifier: (suggestion) => {
          suggestion.options = {
            ...suggestion.options,
            legend: { ...defaultOptions.legend, showLegend: false },
            detail: 'off',
          };
        },
      },
    },
  ];
};
