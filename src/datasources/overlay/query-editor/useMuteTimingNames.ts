import { t } from '@grafana/i18n';
import { useEffect, useState } from 'react';
import { fetchGrafanaJson } from '../../../feedback/fetchGrafanaJson';
import { fetchMuteTimings } from '../../../lookback/mute-timings/fetchMuteTimings';
import { setupLifetime } from '../../../lookback/setupLifetime';
import type { SharedAnswers } from '../../../lookback/SharedAnswers';
import { getErrorText } from '../../../viz/format/getErrorText';
import { plainText } from '../../../viz/format/plainText';

export interface MuteTimingNames {
  names: string[];
  /** Why they aren't known. */
  problem: string | undefined;
}

/** The names of the mute timings that the viewer may read. */
export function useMuteTimingNames(answers: SharedAnswers): MuteTimingNames {
  const [found, setFound] = useState<MuteTimingNames>({ names: [], problem: undefined });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: MuteTimingNames): void => {
      if (isCurrent) {
        setFound(next);
      }
    };
    const read = (url: string) => answers.get(url, { now: Date.now(), lifetime: setupLifetime }, fetchGrafanaJson);
    fetchMuteTimings(read).then(
      ({ timings, unreadable }) =>
        show({ names: [...timings.map(({ name }) => name), ...unreadable].sort(), problem: undefined }),
      (error: unknown) =>
        show({
          names: [],
          problem: t('query-editor.mute-timings.failed', 'They can’t be read: {{message}}', {
            message: getErrorText(error),
            ...plainText,
          }),
        })
    );
    return () => {
      isCurrent = false;
    };
  }, [answers]);
  return found;
}
