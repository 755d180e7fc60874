/**
 * What is asked of a row: how far its level is from the recent level, from the same time of the last days, from the
 * same time of the last weeks; how restless, how still it is; how far it jumped.
 */
export type QuestionFamily = 'level' | 'day' | 'week' | 'variability' | 'stillness' | 'jump';

export interface Question {
  family: QuestionFamily;
  /** Rows that are averaged, or whose spread is taken. */
  scale: number;
}

export const questions: readonly Question[] = [
  { family: 'level', scale: 1 },
  { family: 'level', scale: 6 },
  { family: 'level', scale: 24 },
  { family: 'day', scale: 1 },
  { family: 'day', scale: 6 },
  { family: 'day', scale: 24 },
  { family: 'week', scale: 6 },
  { family: 'week', scale: 24 },
  { family: 'week', scale: 48 },
  { family: 'variability', scale: 12 },
  { family: 'variability', scale: 48 },
  { family: 'stillness', scale: 48 },
  { family: 'jump', scale: 1 },
];
