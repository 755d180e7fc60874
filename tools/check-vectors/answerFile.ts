import { z } from 'zod';
import type { Answer } from './answer';
import { answerCategorical, categoricalCaseSchema } from './answerCategorical';
import { answerClassification, classificationCaseSchema } from './answerClassification';
import { answerRegression, regressionCaseSchema } from './answerRegression';
import { answerEvidentlyDataset } from './answerEvidentlyDataset';
import { answerNannymlDataset } from './answerNannymlDataset';
import { answerNumeric, numericCaseSchema } from './answerNumeric';

/** Answers by case; a file without cases has one case without a name. */
export type FileAnswers = Map<string, Answer>;

function answerCases<T extends { name: string }>(schema: z.ZodType<T>, answer: (given: T) => Answer) {
  return (content: unknown): FileAnswers => {
    const { cases } = z.object({ cases: z.array(schema) }).parse(content);
    return new Map(cases.map((given) => [given.name, answer(given)]));
  };
}

type Answerer = (content: unknown, folder: string) => FileAnswers;

const answerers: ReadonlyArray<[RegExp, Answerer]> = [
  [/^numeric/, answerCases(numericCaseSchema, answerNumeric)],
  [/^classification/, answerCases(classificationCaseSchema, answerClassification)],
  [/^regression/, answerCases(regressionCaseSchema, answerRegression)],
  [/^nannyml_dataset/, answerNannymlDataset],
  [/^evidently_dataset/, answerEvidentlyDataset],
  [/^categorical/, answerCases(categoricalCaseSchema, answerCategorical)],
];

/** Answers what a vector file asks; an unknown kind of file has no answers. Its expected values are not looked at. */
export function answerFile(name: string, content: unknown, folder: string): FileAnswers {
  const answerer = answerers.find(([pattern]) => pattern.test(name));
  return answerer ? answerer[1](content, folder) : new Map<string, Answer>();
}
