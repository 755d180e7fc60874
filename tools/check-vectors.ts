import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerFile } from './check-vectors/answerFile';
import { checkFile } from './check-vectors/checkFile';
import { flattenAnswer } from './check-vectors/flattenAnswer';
import { runCommand } from './cli/runCommand';

const usage = 'Usage: npm run check:vectors -- DIR [--answers FILE] [--all]';
const shownFailures = 20;

runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { answers: { type: 'string' }, all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(usage);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no vector file (*.json).`);
  const written: Record<string, Record<string, Record<string, unknown>>> = {};
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const answers = new Map(
      [...answerFile(file, content, folder)].map(([name, answer]) => [name, flattenAnswer(answer)])
    );
    const result = checkFile(file, content, answers);
    passed += result.passed;
    failed += result.failures.length;
    for (const failure of result.failures.slice(0, values.all ? undefined : shownFailures)) console.log(`  ${failure}`);
    if (result.failures.length > shownFailures && !values.all) console.log(`  … (--all shows every one)`);
    const skipped = result.undefinedValues > 0 ? `, ${result.undefinedValues} undefined in the vector` : '';
    console.log(`${file}: ${result.passed} of ${result.passed + result.failures.length} values agree${skipped}`);
    written[file] = Object.fromEntries(
      [...answers].map(([name, flat]) => [
        name,
        Object.fromEntries([...flat].map(([path, value]) => [path, toJson(value)])),
      ])
    );
  }
  if (values.answers !== undefined) writeFileSync(values.answers, JSON.stringify(written));
  console.log(`${passed} passed, ${failed} failed`);
  return Promise.resolve(failed === 0 ? 0 : 1);
});

function toJson(value: number | string | boolean | null): number | string | boolean | null {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
