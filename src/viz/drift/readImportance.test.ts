// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildDriftFrame } from '../../../test/browser/buildDriftFrame';
import { readImportance } from './readImportance';

const drift = { time: 0, model: 'm', column: 'temp', ratio: 2 };

describe('the importance of columns', () => {
  it('is unknown where no frame tells it', () => {
    expect(readImportance([buildDriftFrame([drift])])).toBeUndefined();
  });

  it('stands in the column importance, the last value of each column', () => {
    const rows = [
      { ...drift, importance: 0.2 },
      { ...drift, importance: 0.6 },
    ];
    const importance = readImportance([buildDriftFrame(rows)]);
    expect(importance?.kind).toBe('value');
    expect(importance?.get({ column: 'temp', model: 'm' })).toBe(0.6);
    expect(importance?.get({ column: 'temp', model: 'other' })).toBeNaN();
  });

  it('counts for every model where the data name none', () => {
    const importance = readImportance([buildDriftFrame([{ column: 'temp', importance: 0.4 }])]);
    expect(importance?.get({ column: 'temp', model: 'm' })).toBe(0.4);
  });

  it('is a rank where an attribution answer gives the order alone, by the last window', () => {
    const rows = [
      { time: 0, model: 'm', ndcg: 0.9, order: 'carrier, temp' },
      { time: 1, model: 'm', ndcg: 0.8, order: 'temp, carrier' },
    ];
    const importance = readImportance([buildDriftFrame([drift]), buildDriftFrame(rows)]);
    expect(importance?.kind).toBe('rank');
    expect(importance?.get({ column: 'temp', model: 'm' })).toBe(1);
    expect(importance?.get({ column: 'carrier', model: 'm' })).toBe(0.5);
  });
});
