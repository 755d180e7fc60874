import type { Direction } from '../detectorOptions';
import type { AutoAlarm, AutoDetection } from './autoDetection';
import { autoParameters } from './autoParameters';
import type { AutoStream } from './AutoStream';
import { getAlarmReason } from './getAlarmReason';

/** At the first point a spike and a new level look alike, so an open alarm is looked at again after that many. */
const namedAgainAfter: readonly number[] = [12, 24];
const justBelowAlarm = 1 - Number.EPSILON;

/**
 * Turns alarms into incidents, point by point. An incident is open from its alarm until more than `calmRows`
 * points in a row were inside the band; further alarms until then belong to it.
 */
export class IncidentTracker {
  private open: AutoAlarm[] = [];
  private calmPoints = 0;
  private pointsSinceAlarm = 0;

  constructor(
    private readonly detection: AutoDetection,
    private readonly stream: AutoStream,
    private readonly direction: Direction
  ) {}

  /** Takes in the point that the stream has just judged, its score in thresholds. */
  follow(index: number, value: number, score: number): void {
    const distance = this.distanceInBands(value);
    if (score >= 1) {
      this.addAlarm(index, score);
    } else if (this.open.length > 0) {
      this.continueIncident(index, distance > 1);
    }
    const isPartOfIncident = score >= 1 || (this.open.length > 0 && distance > 1);
    this.detection.outlier[index] = isPartOfIncident ? 1 : 0;
    const larger = Math.max(distance, score);
    this.detection.score[index] = isPartOfIncident
      ? Math.max(larger, 1 + Number.EPSILON)
      : Math.min(larger, justBelowAlarm);
  }

  private addAlarm(index: number, score: number): void {
    const alarm = { index, last: index, score, reason: getAlarmReason(this.stream), oneIn: this.getOneIn() };
    this.detection.alarms.push(alarm);
    this.open.push(alarm);
    this.open.forEach((other) => (other.last = index));
    this.calmPoints = 0;
    this.pointsSinceAlarm = 0;
  }

  private continueIncident(index: number, isOutside: boolean): void {
    this.pointsSinceAlarm += 1;
    this.calmPoints = isOutside ? 0 : this.calmPoints + 1;
    if (this.calmPoints > autoParameters.calmRows) {
      this.open = [];
      return;
    }
    if (isOutside) {
      this.open.forEach((alarm) => (alarm.last = index));
    }
    const newest = this.open.at(-1);
    if (newest !== undefined && isOutside && namedAgainAfter.includes(this.pointsSinceAlarm)) {
      newest.reason = getAlarmReason(this.stream);
    }
  }

  /** How many half widths of the band the value is from what was expected, on the watched sides; 0 without a band. */
  private distanceInBands(value: number): number {
    const { expected, upper } = this.stream;
    const distance = (value - expected) / (upper - expected);
    if (
      Number.isNaN(distance) ||
      (this.direction === 'up' && distance < 0) ||
      (this.direction === 'down' && distance > 0)
    ) {
      return 0;
    }
    return Math.min(Math.abs(distance), autoParameters.mostScore);
  }

  private getOneIn(): number {
    const top = this.stream.surprises.reduce((most, surprise) => Math.max(most, surprise), 0);
    return Math.min(Math.round(10 ** top), this.stream.rows);
  }
}
