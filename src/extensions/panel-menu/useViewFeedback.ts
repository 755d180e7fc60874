import type { PluginExtensionPanelContext } from '@grafana/data';
import { getBackendSrv } from '@grafana/runtime';
import { useEffect, useState } from 'react';
import { fetchFeedbackRights } from '../../feedback/fetchFeedbackRights';
import type { FeedbackRights } from '../../feedback/feedbackRights';
import { useFeedback, type FeedbackState } from '../../feedback/useFeedback';

export interface ViewFeedback {
  feedback: FeedbackState;
  rights: FeedbackRights;
}

const none: FeedbackRights = { canAdd: false, canDelete: () => false };

/** The feedback on the panel's series, and what the viewer may do about it. */
export function useViewFeedback(panel: Readonly<PluginExtensionPanelContext>, onChange: () => void): ViewFeedback {
  const [rights, setRights] = useState(none);
  const dashboardUid = panel.dashboard.uid;
  useEffect(() => {
    let isCurrent = true;
    const fetchJson = (url: string) =>
      getBackendSrv().get<unknown>(url, undefined, undefined, { showErrorAlert: false });
    void fetchFeedbackRights(fetchJson, dashboardUid).then((found) => {
      if (isCurrent) {
        setRights(found);
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [dashboardUid]);
  const feedback = useFeedback({ isOn: true, dashboardUid, panelId: panel.id, onChange });
  return { feedback, rights };
}
