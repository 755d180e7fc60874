import { z } from 'zod';
import type { Frame } from '../../../src/backend/plugin-sdk/data/frame';
import { evaluateAlertInstances, type AlertCondition, type AlertInstance } from '../alertInstances';
import type { Rule, RuleQuery } from './readRules';

const thresholdSchema = z.object({
  type: z.literal('threshold'),
  expression: z.string(),
  conditions: z.tuple([
    z.object({ evaluator: z.object({ type: z.enum(['gt', 'gte', 'lt']), params: z.tuple([z.number()]) }) }),
  ]),
});
const reduceSchema = z.object({
  type: z.literal('reduce'),
  reducer: z.literal('max'),
  expression: z.string(),
  settings: z.object({ mode: z.literal('dropNN') }),
});
const mathSchema = z.object({ type: z.literal('math'), expression: z.string() });
const expressionSchema = z.discriminatedUnion('type', [thresholdSchema, reduceSchema, mathSchema]);

/** Answers one of a rule's queries to its data source. */
export type AskQuery = (query: RuleQuery) => Promise<Frame[]>;

/** The instances of a rule, as its condition judges them. Of math it knows comparisons joined by &&. */
export async function evaluateRule(rule: Rule, ask: AskQuery): Promise<AlertInstance[]> {
  const find = (refId: string): RuleQuery => {
    const query = rule.data.find((candidate) => candidate.refId === refId);
    if (!query) {
      throw new Error(`${rule.title} has no query ${refId}`);
    }
    return query;
  };
  const judge = async (refId: string, condition: AlertCondition): Promise<AlertInstance[]> => {
    const query = find(refId);
    if (query.datasourceUid === '__expr__') {
      const { expression, reducer } = reduceSchema.parse(query.model);
      return judge(expression, { ...condition, reduce: reducer });
    }
    const result = evaluateAlertInstances(await ask(query), condition);
    if (result.kind !== 'instances') {
      throw new Error(`${rule.title}, ${refId}: ${JSON.stringify(result)}`);
    }
    return result.instances;
  };
  const condition = expressionSchema.parse(find(rule.condition).model);
  switch (condition.type) {
    case 'threshold':
      return judge(condition.expression, { threshold: condition.conditions[0].evaluator });
    case 'math': {
      const sides = await Promise.all(parseComparisons(condition.expression).map((side) => judge(...side)));
      return joinSides(sides);
    }
    case 'reduce':
      throw new Error(`${rule.title} has a number as its condition`);
  }
}

function parseComparisons(expression: string): Array<[string, AlertCondition]> {
  return expression.split('&&').map((side) => {
    const [, refId = '', operator = '', limit = ''] = /^\s*\$(\w+) (<|>=) ([\d.]+)\s*$/.exec(side) ?? [];
    return [refId, { threshold: { type: operator === '<' ? 'lt' : 'gte', params: [Number(limit)] } }];
  });
}

/** An instance fires if it does on every side; sides meet by their labels. */
function joinSides([first = [], ...others]: AlertInstance[][]): AlertInstance[] {
  return first.map((instance) => {
    const name = JSON.stringify(instance.labels);
    const states = others.map((side) => side.find(({ labels }) => JSON.stringify(labels) === name)?.state);
    const doubt = [instance.state, ...states].find((state) => state !== 'Alerting');
    return { ...instance, state: doubt ?? 'Alerting' };
  });
}
