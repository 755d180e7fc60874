import { t } from '@grafana/i18n';
import type { Distribution } from '../../../viz/distribution/distribution';
import { formatShare } from '../../../viz/format/formatShare';
import { plainText } from '../../../viz/format/plainText';

/** Where the difference sits: the bin that changed most. Undefined where nothing stands out. */
export function explainDistribution({ bins }: Distribution): string | undefined {
  const weight = (index: number) => {
    const bin = bins[index];
    return bin === undefined
      ? 0
      : Math.abs(Number.isNaN(bin.contribution) ? bin.currentShare - bin.referenceShare : bin.contribution);
  };
  const top = bins.map((_, index) => index).sort((a, b) => weight(b) - weight(a))[0];
  const bin = top === undefined ? undefined : bins[top];
  if (bin === undefined || bin.currentShare === bin.referenceShare) {
    return undefined;
  }
  const values = {
    bin: bin.name,
    from: formatShare(bin.referenceShare),
    to: formatShare(bin.currentShare),
    ...plainText,
  };
  return bin.currentShare > bin.referenceShare
    ? t('drift-detail.grew', 'Most of it: {{bin}} grew from {{from}} to {{to}}.', values)
    : t('drift-detail.shrank', 'Most of it: {{bin}} shrank from {{from}} to {{to}}.', values);
}
