import { t } from '@grafana/i18n';
import type { RuleAgreement } from '../../../services/anomalies/computeRuleAgreement';
import { plainText } from '../../../viz/format/plainText';

/** An agreement in words, a sentence a line. */
export function describeAgreement({ series, points, withheld, agreement }: RuleAgreement): string[] {
  if (agreement === null) {
    return [
      t('anomaly-view.agreement.none', 'The rule and this view have no verdict in common, so nothing can be compared.'),
    ];
  }
  const lines = [
    t(
      'anomaly-view.agreement.share',
      'Over the look-back the rule says the same as this view on {{share}} of {{compared}} points: {{both}} flagged by both, {{neither}} by neither.',
      { ...points, share: formatShare(agreement), ...plainText }
    ),
  ];
  if (points.onlyOverlay + points.onlyRule > 0) {
    lines.push(
      t(
        'anomaly-view.agreement.differences',
        'Flagged by this view alone: {{onlyOverlay}}; by the rule alone: {{onlyRule}}.',
        points
      )
    );
  }
  if (withheld > 0) {
    lines.push(
      t(
        'anomaly-view.agreement.withheld',
        'Points on which only one of them has a verdict, such as the step that is still running: {{withheld}}.',
        { withheld }
      )
    );
  }
  if (series.onlyOverlay.length + series.onlyRule.length > 0) {
    lines.push(
      t(
        'anomaly-view.agreement.series',
        'Series that only one of them knows: {{count}}. Their labels differ between browser and server.',
        {
          count: series.onlyOverlay.length + series.onlyRule.length,
        }
      )
    );
  }
  return lines;
}

/** Never rounded up to all. */
function formatShare(share: number): string {
  return `${Math.floor(share * 10_000) / 100} %`;
}
