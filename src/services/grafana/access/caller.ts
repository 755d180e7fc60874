/** Who asks the process for another data source's data. */
export type Caller = { kind: 'scheduler' } | { kind: 'person'; idToken: string } | { kind: 'unknown' };
