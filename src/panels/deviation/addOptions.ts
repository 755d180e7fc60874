import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { commonOptionsBuilder } from '@grafana/ui';
import { addStripOptions } from './addStripOptions';
import { defaultOptions, type Options } from './options';

type Builder = PanelOptionsEditorBuilder<Options>;

/** The panel's options as the editor shows them, by category. */
export function addOptions(builder: Builder): void {
  builder.addNumberInput({
    path: 'v',
    name: t('deviation-options.version.name', 'Version of the options'),
    defaultValue: defaultOptions.v,
    showIf: () => false,
  });
  addBaselineKind(builder);
  addBaselineNumbers(builder);
  addStripOptions(builder);
  commonOptionsBuilder.addTooltipOptions(builder, true);
}

function addBaselineKind(builder: Builder): void {
  const category = [t('deviation-options.baseline.category', 'Baseline')];
  builder
    .addSelect({
      path: 'baseline',
      name: t('deviation-options.baseline.name', 'Baseline'),
      description: t(
        'deviation-options.baseline.description',
        'What each series is held against. A band that comes with the data, as from Plumbline Overlay, always counts first'
      ),
      category,
      defaultValue: defaultOptions.baseline,
      settings: {
        options: [
          { value: 'auto', label: t('deviation-options.baseline.auto', 'Its own past, seasons included') },
          { value: 'reference', label: t('deviation-options.baseline.reference', 'The start of the time range') },
          { value: 'series', label: t('deviation-options.baseline.series', 'Another series') },
          { value: 'peers', label: t('deviation-options.baseline.peers', 'The other series') },
          { value: 'static', label: t('deviation-options.baseline.static', 'A number') },
        ],
      },
    })
    .addRadio({
      path: 'direction',
      name: t('deviation-options.direction.name', 'Counts'),
      category,
      defaultValue: defaultOptions.direction,
      settings: {
        options: [
          { value: 'both', label: t('deviation-options.direction.both', 'Both sides') },
          { value: 'up', label: t('deviation-options.direction.up', 'Above') },
          { value: 'down', label: t('deviation-options.direction.down', 'Below') },
        ],
      },
    })
    .addRadio({
      path: 'newest',
      name: t('deviation-options.newest.name', 'Newest point'),
      description: t(
        'deviation-options.newest.description',
        'Wait: no verdict until a newer point has come. For counts, which are too low until their window is over'
      ),
      category,
      defaultValue: defaultOptions.newest,
      settings: {
        options: [
          { value: 'judge', label: t('deviation-options.newest.judge', 'Judge') },
          { value: 'wait', label: t('deviation-options.newest.wait', 'Wait') },
        ],
      },
    });
}

function addBaselineNumbers(builder: Builder): void {
  const category = [t('deviation-options.baseline.category', 'Baseline')];
  builder
    .addSliderInput({
      path: 'referenceShare',
      name: t('deviation-options.reference-share.name', 'Share of the range'),
      description: t('deviation-options.reference-share.description', 'Percent of the time range, from its start'),
      category,
      defaultValue: defaultOptions.referenceShare,
      settings: { min: 5, max: 95, step: 5 },
      showIf: ({ baseline }) => baseline === 'reference',
    })
    .addTextInput({
      path: 'baselineSeries',
      name: t('deviation-options.series.name', 'Series'),
      description: t('deviation-options.series.description', 'Its name, or the letter of the query it comes from'),
      category,
      defaultValue: defaultOptions.baselineSeries,
      showIf: ({ baseline }) => baseline === 'series',
    })
    .addNumberInput({
      path: 'tolerancePercent',
      name: t('deviation-options.tolerance-percent.name', 'Tolerance in percent'),
      category,
      defaultValue: defaultOptions.tolerancePercent,
      settings: { min: 0 },
      showIf: ({ baseline }) => baseline === 'series',
    })
    .addNumberInput({
      path: 'expected',
      name: t('deviation-options.expected.name', 'Expected'),
      category,
      defaultValue: defaultOptions.expected,
      showIf: ({ baseline }) => baseline === 'static',
    })
    .addNumberInput({
      path: 'tolerance',
      name: t('deviation-options.tolerance.name', 'Tolerance'),
      description: t(
        'deviation-options.tolerance.description',
        'How far off is still within, in the unit of the series'
      ),
      category,
      defaultValue: defaultOptions.tolerance,
      settings: { min: 0 },
      showIf: ({ baseline }) => baseline === 'static',
    })
    .addNumberInput({
      path: 'width',
      name: t('deviation-options.width.name', 'Half the band'),
      description: t('deviation-options.width.description', 'In robust standard deviations'),
      category,
      defaultValue: defaultOptions.width,
      settings: { min: 0.5, max: 20, step: 0.5 },
      showIf: ({ baseline }) => baseline === 'reference' || baseline === 'peers',
    });
}
