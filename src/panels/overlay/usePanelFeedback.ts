import { usePanelContext } from '@grafana/ui';
import { useMemo } from 'react';
import type { FeedbackRights } from '../../feedback/feedbackRights';
import { getFeedbackOf } from '../../feedback/getFeedbackOf';
import { getGivenFeedback } from '../../feedback/getGivenFeedback';
import { getShownSource } from '../../feedback/getShownSource';
import { useFeedback, type FeedbackState } from '../../feedback/useFeedback';
import type { Feedback, SeriesMark } from '../../schema/domain/feedback';
import { rerunDashboard } from '../../viz/dashboard/rerunDashboard';
import { shownPage } from '../../viz/dashboard/shownPage';
import type { Finding } from '../../viz/overlay/finding';
import { getFindingMarks } from '../../viz/overlay/getFindingMarks';
import { getSeriesIdentity } from '../../viz/overlay/getSeriesIdentity';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { OverlayPanelProps } from './overlayPanelProps';
import type { OverlayState } from './overlayState';

export interface PanelFeedback {
  feedback: FeedbackState;
  rights: FeedbackRights;
  getMarks: (finding: Finding) => SeriesMark[];
  /** Feedback in the range whose incident isn't listed any more. */
  unlisted: Feedback[];
}

/** Feedback on what the panel has found. Only dashboards know who may annotate; elsewhere there is none. */
export function usePanelFeedback(panel: OverlayPanelProps, { series, findings }: OverlayState): PanelFeedback {
  const { data, id, timeRange } = panel;
  const context = usePanelContext();
  const { request } = data;
  const isOn = context.canAddAnnotations !== undefined;
  const feedback = useFeedback({
    isOn,
    dashboardUid: request?.dashboardUID,
    panelId: id,
    onChange: () => void rerunDashboard(shownPage, wait),
  });
  const rights: FeedbackRights = {
    canAdd: context.canAddAnnotations?.() === true,
    canDelete: ({ dashboardUid }) => context.canDeleteAnnotations?.(dashboardUid) === true,
  };
  const getMarks = useMemo(() => {
    const getSource = ({ frame }: Pick<PanelSeries, 'frame'>) => getShownSource(frame, request);
    return (finding: Finding) => (isOn ? getFindingMarks(finding, series, getSource) : []);
  }, [isOn, series, request]);
  const unlisted = useMemo(() => {
    if (feedback.all.length === 0) {
      return [];
    }
    const shown = series.map(({ frame, valueField }) => ({
      source: getShownSource(frame, request),
      series: getSeriesIdentity(frame.name, valueField),
    }));
    const range = { from: timeRange.from.valueOf(), to: timeRange.to.valueOf() };
    const listed = new Set(findings.map((finding) => getGivenFeedback(feedback.all, getMarks(finding))));
    return getFeedbackOf(feedback.all, shown, range).filter((given) => !listed.has(given));
  }, [feedback.all, series, request, timeRange, findings, getMarks]);
  return { feedback, rights, getMarks, unlisted };
}

function wait(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
