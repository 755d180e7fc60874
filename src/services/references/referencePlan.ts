import type { FrameNotice } from '../../schema/frames/frame';
import type { WindowReference } from './reference';
import type { ReferenceChange } from './served/servedWindows';

/** What each window of a plan, and each column in it, is compared with. */
export interface ReferencePlan {
  /** Together every window and column once. */
  groups: readonly ReferenceGroup[];
  /** When the reference changed because another version came to serve. */
  changes: readonly ReferenceChange[];
  /** For people, in recipes. */
  description: string;
  notices: readonly FrameNotice[];
}

/** Windows and columns that are compared with the same reference. */
export interface ReferenceGroup {
  reference: WindowReference;
  /** Places of the windows in the plan. */
  places: readonly number[];
  columns: readonly string[];
}
