import { replaceVariables } from '../../../lookback/target/replaceVariables';
import type { OverlayTarget } from '../../../schema/query/overlayQuery';

/** Grafana's own, such as `$__interval` or `${__from:date}`. */
const ownVariables = /(\$__\w+|\$\{__[^}]*\}|\[\[__[^\]]*\]\])/;

/**
 * A target without the variables of the dashboard that it comes from, which stay behind. Grafana's own stay in it: they say
 * something else of each request, and what the panel has now would be its step and range for ever.
 */
export function fillDashboardVariables(target: OverlayTarget, replace: (text: string) => string): OverlayTarget {
  return replaceVariables(target, (text) =>
    text
      .split(ownVariables)
      .map((part, place) => (place % 2 === 1 ? part : replace(part)))
      .join('')
  );
}
