import { expect, it, vi } from 'vitest';
import { SharedAnswers } from '../../../lookback/SharedAnswers';
import { buildLookBackCaches } from '../../../services/anomalies/history/buildLookBackCaches';
import { buildAnswerReader } from './buildAnswerReader';

const fetchGrafanaJson = vi.hoisted(() => vi.fn((url: string) => Promise.resolve(url)));
vi.mock('../../../feedback/fetchGrafanaJson', () => ({ fetchGrafanaJson }));

it('a page that stays open hears of a change to the setup a minute later', async () => {
  const { signal } = new AbortController();
  const shared = { answers: new SharedAnswers(), caches: buildLookBackCaches(), signal };
  const read = (now: number) => buildAnswerReader({ ...shared, now }).readSetup('/timings');
  await read(0);
  await read(30_000);
  expect(fetchGrafanaJson).toHaveBeenCalledTimes(1);
  await read(61_000);
  expect(fetchGrafanaJson).toHaveBeenCalledTimes(2);
});
