import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerFile } from '../../tools/check-vectors/answerFile';
import { checkFile } from '../../tools/check-vectors/checkFile';
import { flattenAnswer } from '../../tools/check-vectors/flattenAnswer';

const folder = fileURLToPath(new URL('../fixtures/drift-vectors/', import.meta.url));

describe.each(['numeric.json', 'categorical.json', 'classification.json', 'regression.json'])(
  'the values of %s',
  (file) => {
    const content: unknown = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
    const answers = new Map(
      [...answerFile(file, content, folder)].map(([name, answer]) => [name, flattenAnswer(answer)])
    );
    const result = checkFile(file, content, answers);

    it('equal those of the reference libraries', () => {
      expect(result.failures).toEqual([]);
      expect(result.passed).toBeGreaterThan(150);
    });

    it('are noticed when they are wrong or missing', () => {
      const [name, flat] = [...answers].find(([, values]) => values.size > 10) ?? [];
      if (name === undefined || !flat) throw new Error('No answers');
      const wrong = new Map([...flat].map(([path, value]) => [path, typeof value === 'number' ? value + 1 : value]));
      expect(checkFile(file, content, new Map(answers).set(name, wrong)).failures.length).toBeGreaterThan(3);
      expect(checkFile(file, content, new Map()).passed).toBe(0);
    });
  }
);
