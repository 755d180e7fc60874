/** Where feedback is given. Without a dashboard, as while it isn't saved, it belongs to the organisation. */
export interface FeedbackPlace {
  dashboardUid: string | undefined;
  panelId: number | undefined;
}
