import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { JsonFrame } from './jsonFrame';

const requestSchema = z.object({ from: z.coerce.number(), to: z.coerce.number() });

/** Answers the page's queries with the frames' points in the range that is asked for. */
export async function answerFrames(page: Page, frames: readonly JsonFrame[]): Promise<void> {
  await page.route('**/api/ds/query*', async (route) => {
    const { from, to } = requestSchema.parse(route.request().postDataJSON());
    const answered = frames.map((frame) => clip(frame, from, to));
    await route.fulfill({ json: { results: { A: { status: 200, frames: answered } } } });
  });
}

function clip({ schema, data }: JsonFrame, from: number, to: number): JsonFrame {
  const [times = []] = data.values;
  const first = times.findIndex((time) => time >= from);
  const end = times.filter((time) => time < to).length;
  return { schema, data: { values: data.values.map((values) => (first === -1 ? [] : values.slice(first, end))) } };
}
