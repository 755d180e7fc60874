import type { AlarmReason } from './alarmReason';
import type { AutoStream } from './AutoStream';
import { questions, type QuestionFamily } from './questions';

const flatLinePoints = 12;
const flatLineFactor = 1.5;
const extreme = 2.3;
/** Share of the past that "usual" leaves out. */
const usualShare = 0.01;

/**
 * Names what the row that was pushed last is about: the simplest reason that comes close to the largest surprise.
 * Anything new is also new for its time of day, so level and jump go first.
 */
export function getAlarmReason(stream: AutoStream): AlarmReason {
  const strongest = (family: QuestionFamily) => stream.surprises[findStrongest(stream, family)] ?? 0;
  const top = stream.surprises.reduce((most, surprise) => Math.max(most, surprise), 0);
  const { sameValueRun, longestRunBefore } = stream.deviations.smoothed;
  const isFlat = sameValueRun >= flatLinePoints && sameValueRun > flatLineFactor * longestRunBefore;
  if (isFlat) {
    return { kind: 'flat_line', points: sameValueRun, longestBefore: longestRunBefore };
  }
  if (top < extreme) {
    const unusual = stream.surprises.filter((surprise) => surprise > 0).length;
    return { kind: 'rare_pattern', unusual, asked: questions.length };
  }
  if (strongest('jump') >= 0.85 * top && smoothedSurprise(stream) < 0.6 * top) {
    const usual = stream.usualDeviation(findStrongest(stream, 'jump'), usualShare);
    return { kind: 'jump', step: stream.deviations.smoothed.step, usual };
  }
  if (strongest('stillness') >= 0.9 * top && othersThanStillness(stream) < 0.9 * top) {
    return getCalmReason(stream);
  }
  const variability = strongest('variability');
  const isRestless = strongest('jump') < 0.75 * variability && strongest('level') < 0.9 * variability;
  if (variability >= 0.9 * top && isRestless) {
    return getVariabilityReason(stream);
  }
  if (strongest('level') >= 0.75 * Math.max(strongest('day'), strongest('week'))) {
    return getLevelReason(stream);
  }
  return getSameTimeReason(stream, strongest('day') >= strongest('week') ? 'day' : 'week');
}

/** The question of the family with the largest surprise. */
function findStrongest(stream: AutoStream, family: QuestionFamily): number {
  let found = -1;
  questions.forEach((question, index) => {
    const isLarger = found < 0 || (stream.surprises[index] ?? 0) > (stream.surprises[found] ?? 0);
    found = question.family === family && isLarger ? index : found;
  });
  return found;
}

/** The largest surprise of level and time of day over two hours: a single spike hardly moves these. */
function smoothedSurprise(stream: AutoStream): number {
  return questions.reduce((most, { family, scale }, index) => {
    const counts = scale === 24 && (family === 'level' || family === 'day');
    return counts ? Math.max(most, stream.surprises[index] ?? 0) : most;
  }, 0);
}

function othersThanStillness(stream: AutoStream): number {
  return questions.reduce((most, { family }, index) => {
    return family === 'stillness' ? most : Math.max(most, stream.surprises[index] ?? 0);
  }, 0);
}

function getCalmReason(stream: AutoStream): AlarmReason {
  const points = questions[findStrongest(stream, 'stillness')]?.scale ?? NaN;
  const { smoothed } = stream.deviations;
  return { kind: 'calm', points, deviation: smoothed.deviation(points), range: smoothed.range };
}

function getVariabilityReason(stream: AutoStream): AlarmReason {
  const index = findStrongest(stream, 'variability');
  return {
    kind: 'variability',
    points: questions[index]?.scale ?? NaN,
    deviation: stream.answers[index] ?? NaN,
    usual: stream.usualDeviation(index, 0.5),
  };
}

function getLevelReason(stream: AutoStream): AlarmReason {
  const index = findStrongest(stream, 'level');
  const points = questions[index]?.scale ?? NaN;
  const mean = stream.deviations.smoothed.mean(points);
  const level = mean - (stream.answers[index] ?? NaN);
  return { kind: 'level', points, mean, level, usual: stream.usualDeviation(index, usualShare) };
}

function getSameTimeReason(stream: AutoStream, family: 'day' | 'week'): AlarmReason {
  const index = findStrongest(stream, family);
  const points = questions[index]?.scale ?? NaN;
  const mean = stream.deviations.smoothed.mean(points);
  const distance = stream.answers[index] ?? NaN;
  return { kind: family === 'day' ? 'time_of_day' : 'time_of_week', points, distance, mean };
}
