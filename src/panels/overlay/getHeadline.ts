import { t } from '@grafana/i18n';
import type { IconName } from '@grafana/ui';
import { plainText } from '../../viz/format/plainText';
import { describeUnsuitable } from '../../viz/overlay/describeUnsuitable';
import type { OverlayState } from './overlayState';

export interface Headline {
  icon: IconName;
  text: string;
  /** More about it, a sentence a line. */
  details: string[];
  tone: 'calm' | 'alarming' | 'unknown';
}

/** The one thing that the panel has to say. */
export function getHeadline(state: OverlayState): Headline {
  const { findings, isJudging, failure, series } = state;
  const reasons = getReasons(state);
  const details = reasons.map(({ name, reason }) => (series.length === 1 ? reason : `${name}: ${reason}`));
  if (failure !== undefined) {
    const text = t('overlay-headline.failed', 'Judging failed: {{failure}}', { failure, ...plainText });
    return { icon: 'exclamation-triangle', text, details: [], tone: 'unknown' };
  }
  if (findings.length > 0) {
    const text =
      findings.length === 1
        ? t('overlay-headline.one-incident', '1 incident')
        : t('overlay-headline.incidents', '{{incidents}} incidents', { incidents: findings.length });
    return { icon: 'exclamation-circle', text, details, tone: 'alarming' };
  }
  if (isJudging) {
    return { icon: 'fa fa-spinner', text: t('overlay-headline.judging', 'Judging…'), details: [], tone: 'unknown' };
  }
  if (reasons.length > 0 && reasons.length >= series.length) {
    const [only] = new Set(reasons.map(({ reason }) => reason));
    const isOne = reasons.every(({ reason }) => reason === only);
    const text = isOne && only !== undefined ? only : t('overlay-headline.none-judged', 'No series can be judged');
    return { icon: 'question-circle', text, details: isOne ? [] : details, tone: 'unknown' };
  }
  return { icon: 'check-circle', text: t('overlay-headline.calm', 'Nothing unusual'), details, tone: 'calm' };
}

interface Reason {
  name: string;
  reason: string;
}

/** Why series have no verdict. */
function getReasons({ verdicts }: OverlayState): Reason[] {
  return verdicts.flatMap((verdict): Reason[] => {
    if (verdict === undefined) {
      return [];
    }
    const { suitability, score } = verdict.detection;
    const { name } = verdict.series;
    if (suitability.kind === 'unsuitable') {
      return [{ name, reason: describeUnsuitable(suitability) }];
    }
    return score.every(Number.isNaN)
      ? [
          {
            name,
            reason: t(
              'overlay-headline.no-verdict',
              'There is too little history for a verdict. Choose a longer range.'
            ),
          },
        ]
      : [];
  });
}
