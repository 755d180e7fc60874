import type { OverlayQuery } from '../../../schema/query/overlayQuery';

/** What a query says about how its series are judged, of whichever data source it is. */
export type JudgingFields = Omit<
  OverlayQuery,
  'v' | 'refId' | 'view' | 'band' | 'excludeTags' | 'excludeCalendars' | 'excludeMuteTimings' | 'feedback' | 'forecast'
>;
