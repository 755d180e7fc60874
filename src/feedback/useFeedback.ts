import { useEffect, useState } from 'react';
import type { Feedback } from '../schema/domain/feedback';
import { getErrorText } from '../viz/format/getErrorText';
import { fetchGrafanaJson } from './fetchGrafanaJson';
import { deleteFeedback } from './deleteFeedback';
import { feedbackChanged } from './feedbackChanged';
import { fetchFeedback } from './fetchFeedback';
import type { FeedbackPlace } from './feedbackPlace';
import { saveFeedback, type NewFeedback } from './saveFeedback';

export interface FeedbackState {
  all: Feedback[];
  /** Why feedback couldn't be read or stored. */
  problem: string | undefined;
  isSaving: boolean;
  give: (feedback: NewFeedback) => void;
  undo: (feedback: Feedback) => void;
}

interface FeedbackRequest extends FeedbackPlace {
  /** Whether there is anything to ask for. */
  isOn: boolean;
  /** Feedback has been stored or taken back: verdicts may change. */
  onChange: () => void;
}

/** The feedback that the viewer may see, and ways to add to it. */
export function useFeedback({ isOn, dashboardUid, panelId, onChange }: FeedbackRequest): FeedbackState {
  const [all, setAll] = useState<Feedback[]>([]);
  const [problem, setProblem] = useState<string>();
  const [isSaving, setIsSaving] = useState(false);
  useEffect(() => {
    if (isOn) {
      fetchFeedback(fetchGrafanaJson).then(setAll, (error: unknown) => setProblem(getErrorText(error)));
    }
  }, [isOn]);
  const change = async (store: () => Promise<void>) => {
    setIsSaving(true);
    setProblem(undefined);
    try {
      await store();
      window.dispatchEvent(new Event(feedbackChanged));
      setAll(await fetchFeedback(fetchGrafanaJson));
      onChange();
    } catch (error) {
      setProblem(getErrorText(error));
    }
    setIsSaving(false);
  };
  return {
    all,
    problem,
    isSaving,
    give: (feedback) => void change(() => saveFeedback(feedback, { dashboardUid, panelId })),
    undo: (feedback) => void change(() => deleteFeedback(feedback)),
  };
}
