/** What was found, with the facts of the sentence that says so. Amounts in the unit of the series. */
export type AlarmReason =
  | { kind: 'flat_line'; points: number; longestBefore: number }
  | { kind: 'rare_pattern'; unusual: number; asked: number }
  | { kind: 'calm'; points: number; deviation: number; range: number }
  | { kind: 'jump'; step: number; usual: number }
  | { kind: 'variability'; points: number; deviation: number; usual: number }
  | { kind: 'level'; points: number; mean: number; level: number; usual: number }
  | { kind: 'time_of_day'; points: number; distance: number; mean: number }
  | { kind: 'time_of_week'; points: number; distance: number; mean: number };
