import { t } from '@grafana/i18n';
import { LoadingPlaceholder, Text } from '@grafana/ui';
import type { RuleQuery } from '../../../services/anomalies/anomalyRule';
import { plainText } from '../../../viz/format/plainText';
import { describeAgreement } from './describeAgreement';
import type { JudgedLookBack } from './judgedLookBack';
import { useRuleAgreement } from './useRuleAgreement';

interface AgreementTextProps {
  rule: RuleQuery;
  /** Of the query in the view. */
  refId: string;
  judged: JudgedLookBack;
}

/** Says how far the rule, judged on the server, agrees with the view. */
export function AgreementText({ rule, refId, judged }: AgreementTextProps) {
  const state = useRuleAgreement(rule, refId, judged);
  switch (state.kind) {
    case 'loading':
      return <LoadingPlaceholder text={t('anomaly-view.agreement.loading', 'Asking what the rule would have said…')} />;
    case 'failed':
      return (
        <Text color="warning">
          {t('anomaly-view.agreement.failed', "The rule can't be compared with this view: {{message}}", {
            message: state.message,
            ...plainText,
          })}
        </Text>
      );
    case 'compared':
      return (
        <output>
          {describeAgreement(state.agreement).map((line) => (
            <Text key={line} element="p">
              {line}
            </Text>
          ))}
        </output>
      );
  }
}
