import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';

const requestSchema = z.object({
  queries: z.array(z.looseObject({ refId: z.string(), queryType: z.string(), view: z.string().optional() })),
});
const framesSchema = z.array(z.looseObject({ schema: z.looseObject({}) }));

/** Answers the page's queries from files, by what they ask for, so that the same is drawn on every machine and day. */
export async function answerQueries(page: Page, answers: Record<string, string>): Promise<void> {
  await page.route('**/api/ds/query*', async (route) => {
    const { queries } = requestSchema.parse(route.request().postDataJSON());
    const results = queries.map(({ refId, queryType, view = '' }) => {
      const name = answers[`${queryType} ${view}`] ?? answers[queryType];
      if (name === undefined) {
        throw new Error(`No file answers ${queryType} ${view}`);
      }
      return [refId, { status: 200, frames: readFrames(name, refId) }] as const;
    });
    await route.fulfill({ json: { results: Object.fromEntries(results) } });
  });
}

function readFrames(name: string, refId: string): unknown[] {
  const text = readFileSync(join(__dirname, 'answers', `${name}.json`), 'utf8');
  const frames = framesSchema.parse(JSON.parse(text));
  return frames.map((frame) => ({ ...frame, schema: { ...frame.schema, refId } }));
}
