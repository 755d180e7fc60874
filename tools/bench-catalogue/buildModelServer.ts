import type { HttpClient } from '../../src/registries/http/httpClient';

export interface ServedCatalogue {
  models: number;
  versionsEach: number;
}

const start = Date.UTC(2025, 0, 1);
const minute = 60_000;
const longNote = 'Trained nightly on the warehouse; thresholds reviewed by the risk board. '.repeat(8);

/**
 * MLflow's two lists, answered page by page from numbers: no page exists before it is asked for. Times, tags, aliases and descriptions are
 * of the length that real ones have; every tenth description is longer than a table shows.
 */
export function buildModelServer({ models, versionsEach }: ServedCatalogue): HttpClient {
  const lists: Record<string, { key: string; count: number; build: (index: number) => object }> = {
    'registered-models': { key: 'registered_models', count: models, build: buildModel },
    'model-versions': {
      key: 'model_versions',
      count: models * versionsEach,
      build: (index) => buildVersion(Math.floor(index / versionsEach), index % versionsEach),
    },
  };
  return ({ url }) => {
    const { pathname, searchParams } = new URL(url);
    const list = lists[pathname.split('/').at(-2) ?? ''];
    if (list === undefined) {
      return Promise.resolve({ status: 404, headers: {}, body: '{}' });
    }
    const from = Number(searchParams.get('page_token') ?? 0);
    const to = Math.min(list.count, from + Number(searchParams.get('max_results')));
    const items = Array.from({ length: to - from }, (_, offset) => list.build(from + offset));
    const next = to < list.count ? { next_page_token: String(to) } : {};
    return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify({ [list.key]: items, ...next }) });
  };
}

function getName(model: number): string {
  return `team-${model % 40}.risk-model-${String(model).padStart(5, '0')}`;
}

function buildModel(model: number): object {
  return {
    name: getName(model),
    creation_timestamp: start + model * minute,
    last_updated_timestamp: start + (model + 500) * minute,
    description: model % 10 === 0 ? longNote : `Scores applications of team ${model % 40}`,
    aliases: [{ alias: 'champion', version: '2' }],
    tags: [{ key: 'owner', value: `team-${model % 40}` }],
  };
}

function buildVersion(model: number, index: number): object {
  const created = start + (model * 3 + index * 1440) * minute;
  return {
    name: getName(model),
    version: String(index + 1),
    creation_timestamp: created,
    last_updated_timestamp: created + minute,
    user_id: `user${model % 200}@example.com`,
    current_stage: index === 0 ? 'Archived' : 'None',
    description: (model + index) % 10 === 0 ? longNote : '',
    source: `s3://models/${model}/${index}/artifacts/model`,
    run_id: `${model.toString(16).padStart(16, '0')}${index.toString(16).padStart(16, '0')}`,
    status: 'READY',
    aliases: index === 1 ? ['champion'] : [],
    tags: [
      { key: 'framework', value: 'lightgbm' },
      { key: 'git_commit', value: (model * 7919 + index).toString(16) },
    ],
  };
}
