import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import type { Convention } from '../../../schema/query/driftMethod';

/** Whose rules for bins, zeros, methods and verdicts apply. */
export function getConventionOptions(): Array<ComboboxOption<Convention>> {
  return [
    {
      value: 'plumbline',
      label: t('query-editor.convention.plumbline', 'Plumbline'),
      description: t(
        'query-editor.convention.plumbline-description',
        'Bins fixed by the reference, and a verdict that knows the sample size'
      ),
    },
    {
      value: 'evidently',
      label: t('query-editor.convention.evidently', 'Evidently'),
      description: t('query-editor.convention.evidently-description', 'The numbers and verdicts that Evidently gives'),
    },
    {
      value: 'nannyml',
      label: t('query-editor.convention.nannyml', 'NannyML'),
      description: t('query-editor.convention.nannyml-description', 'The numbers that NannyML gives'),
    },
    {
      value: 'sagemaker',
      label: t('query-editor.convention.sagemaker', 'SageMaker'),
      description: t(
        'query-editor.convention.sagemaker-description',
        'The distances that SageMaker Model Monitor reports'
      ),
    },
    {
      value: 'azureml',
      label: t('query-editor.convention.azureml', 'Azure ML'),
      description: t(
        'query-editor.convention.azureml-description',
        'The measures of Azure Machine Learning monitoring'
      ),
    },
  ];
}
