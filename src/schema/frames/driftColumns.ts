import type { ColumnSpec } from './columnSpec';

export const driftColumns = [
  { name: 'time', type: 'time', description: 'Start of the window' },
  { name: 'window_end', type: 'time', description: 'End of the window, not part of it' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version asked for, or all' },
  { name: 'segment', type: 'string', description: 'Value of the segment column, empty without segmentBy' },
  { name: 'column', type: 'string', description: 'Column that is compared, or all of them together' },
  { name: 'kind', type: 'string', description: 'numeric, categorical or multivariate' },
  { name: 'method', type: 'string', description: 'Drift method that was used' },
  { name: 'score', type: 'number', description: 'Score of the method' },
  { name: 'corrected_score', type: 'number', description: 'Score less what sampling noise alone gives' },
  { name: 'lower', type: 'number', description: 'Lower bound of the corrected score' },
  { name: 'upper', type: 'number', description: 'Upper bound of the corrected score' },
  { name: 'threshold', type: 'number', description: 'Score from which the column counts as drifted' },
  { name: 'lower_limit', type: 'number', description: 'Lower limit of the score, where it may lie too low as well' },
  { name: 'upper_limit', type: 'number', description: 'Upper limit of the score, where there is a lower one' },
  { name: 'noise_limit', type: 'number', description: '95 % point of the score when nothing has drifted' },
  { name: 'ratio', type: 'number', description: 'The number to alert on: 1 or more means out' },
  { name: 'p_value', type: 'number', description: 'Chance of such a difference without drift' },
  {
    name: 'p_adjusted',
    type: 'number',
    description: 'p-value after Benjamini-Hochberg over the columns of the window',
  },
  { name: 'drifted', type: 'boolean', description: 'Verdict of the convention' },
  { name: 'state', type: 'string', description: 'stable, drifting or cannot_tell' },
  { name: 'rows_needed', type: 'number', description: 'Rows a window needs for a verdict' },
  { name: 'reference_rows', type: 'number', description: 'Rows of the reference' },
  { name: 'current_rows', type: 'number', description: 'Rows of the window' },
  { name: 'complete', type: 'boolean', description: 'Whether the window had ended' },
  {
    name: 'reference_version',
    type: 'string',
    description: "Version whose data the window is compared with, empty where they are no version's",
  },
] as const satisfies readonly ColumnSpec[];

export type DriftState = 'stable' | 'drifting' | 'cannot_tell';
