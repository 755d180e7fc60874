import { t } from '@grafana/i18n';
import { fetchFeedback } from '../feedback/fetchFeedback';
import type { Feedback } from '../schema/domain/feedback';
import { getErrorText } from '../viz/format/getErrorText';
import { plainText } from '../viz/format/plainText';

export interface ReadFeedback {
  feedback: Feedback[];
  /** Why there is none, where it couldn't be read. */
  problem?: string;
}

/** The feedback that verdicts take into account. A verdict without it is better than none, but has to say so. */
export async function readFeedback(fetchJson: (url: string) => Promise<unknown>): Promise<ReadFeedback> {
  try {
    return { feedback: await fetchFeedback(fetchJson) };
  } catch (error) {
    const message = getErrorText(error);
    return {
      feedback: [],
      problem: t(
        'overlay.notice.no-feedback',
        'Feedback can’t be read, so verdicts leave it aside. Set the query’s feedback to ignore to stop asking. ({{message}})',
        { message, ...plainText }
      ),
    };
  }
}
