import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { ChangeDetectorName } from '../../../core/drift/streaming/changeDetectorName';

/** The change detectors: what each one looks at, when it fits, and the fewest windows that it takes. */
export function getChangeDetectorOptions(): Array<ComboboxOption<ChangeDetectorName>> {
  return [
    {
      value: 'pelt',
      label: t('query-editor.change-detector.pelt', 'PELT'),
      description: t(
        'query-editor.change-detector.pelt-description',
        'Looks back over the whole range and places every change where it was. The best for a look at the past; a new window can move what it said of the last ones. From 4 windows.'
      ),
    },
    {
      value: 'page_hinkley',
      label: t('query-editor.change-detector.page-hinkley', 'Page-Hinkley'),
      description: t(
        'query-editor.change-detector.page-hinkley-description',
        'Follows the mean up and down and is quick on large steps. From 8 windows.'
      ),
    },
    {
      value: 'cusum',
      label: t('query-editor.change-detector.cusum', 'CUSUM'),
      description: t(
        'query-editor.change-detector.cusum-description',
        'Learns mean and spread from the first 20 windows of a level, then sums what leaves them. From 21 windows.'
      ),
    },
    {
      value: 'adwin',
      label: t('query-editor.change-detector.adwin', 'ADWIN'),
      description: t(
        'query-editor.change-detector.adwin-description',
        'Cuts the window of what it has seen wherever the parts differ: hardly ever wrong, slow on small steps. From 11 windows.'
      ),
    },
    {
      value: 'kswin',
      label: t('query-editor.change-detector.kswin', 'KSWIN'),
      description: t(
        'query-editor.change-detector.kswin-description',
        'Compares the last 10 windows with the 20 before: sees a change of spread too. From 30 windows.'
      ),
    },
    {
      value: 'ddm',
      label: t('query-editor.change-detector.ddm', 'DDM'),
      description: t(
        'query-editor.change-detector.ddm-description',
        'For errors and verdicts, 0 to 1: finds rises only; of accuracy it watches the error rate. From 31 windows.'
      ),
    },
  ];
}
