import { describe, expect, it, vi } from 'vitest';
import { SharedAnswers } from './SharedAnswers';

const build = () => ({
  answers: new SharedAnswers(),
  fetchJson: vi.fn((url: string) => Promise.resolve<unknown>(url)),
});

describe('shared answers', () => {
  it('are asked for once by those who ask together, and anew once they are too old', async () => {
    const { answers, fetchJson } = build();
    const all = [0, 100, 3000].map((now) => answers.get('/a', { now, lifetime: 3000 }, fetchJson));
    expect(await Promise.all(all)).toEqual(['/a', '/a', '/a']);
    expect(fetchJson).toHaveBeenCalledTimes(1);
    await answers.get('/a', { now: 3001, lifetime: 3000 }, fetchJson);
    expect(fetchJson).toHaveBeenCalledTimes(2);
    await answers.get('/a', { now: 1e12, lifetime: Infinity }, fetchJson);
    expect(fetchJson).toHaveBeenCalledTimes(2);
  });

  it('are not kept where they failed, and reach everybody who waited', async () => {
    const { answers } = build();
    const failing = vi.fn(() => Promise.reject(new Error('forbidden')));
    const options = { now: 0, lifetime: Infinity };
    const both = [answers.get('/a', options, failing), answers.get('/a', options, failing)];
    for (const answer of both) {
      await expect(answer).rejects.toThrow('forbidden');
    }
    expect(failing).toHaveBeenCalledTimes(1);
    expect(await answers.get('/a', options, () => Promise.resolve('now'))).toBe('now');
  });

  it('are forgotten when something was changed, those under way included', async () => {
    const { answers, fetchJson } = build();
    void answers.get('/a', { now: 0, lifetime: 3000 }, fetchJson);
    answers.clear();
    await answers.get('/a', { now: 1, lifetime: 3000 }, fetchJson);
    expect(fetchJson).toHaveBeenCalledTimes(2);
  });

  it('are kept in a bounded number', async () => {
    const { answers, fetchJson } = build();
    const options = { now: 0, lifetime: Infinity };
    for (let index = 0; index < 51; index++) {
      await answers.get(`/${index}`, options, fetchJson);
    }
    await answers.get('/50', options, fetchJson);
    expect(fetchJson).toHaveBeenCalledTimes(51);
    await answers.get('/0', options, fetchJson);
    expect(fetchJson).toHaveBeenCalledTimes(52);
  });
});
