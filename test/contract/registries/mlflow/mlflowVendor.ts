import type { VendorAnswer, VendorApi } from '../vendorServer';

/** However many are asked for, a page of this server holds no more. */
const mostAPage = 4;
const base = '/api/2.0/mlflow/';
const created = Date.parse('2026-01-05T08:00:00Z');
const hour = 3_600_000;

const modelNames = ['Credit risk', 'churn', 'credit-limit', 'demand', 'fraud', 'prices/eu', "seller's choice"];

/** The second model has no versions; "fraud" has one from a logged model of MLflow 3, without a run of its own. */
const versions = modelNames
  .filter((name) => name !== 'churn')
  .flatMap((name, index) =>
    [1, 2].map((version) => ({
      name,
      version: String(version),
      creation_timestamp: created + (2 * index + version) * hour,
      last_updated_timestamp: String(created + (2 * index + version) * hour),
      user_id: version === 1 ? 'ada' : '',
      current_stage: index === 0 && version === 1 ? 'Production' : 'None',
      status: name === 'demand' && version === 2 ? 'FAILED_REGISTRATION' : 'READY',
      status_message: name === 'demand' && version === 2 ? 'no artifact' : '',
      source: `s3://models/${index}/${version}`,
      run_id: name === 'fraud' ? '' : 'run-1',
      model_id: name === 'fraud' ? 'm-1' : '',
      aliases: name === 'Credit risk' && version === 2 ? ['champion'] : [],
      tags: [{ key: 'team', value: 'risk' }],
    }))
  );

const models = modelNames.map((name) => ({
  name,
  creation_timestamp: created,
  last_updated_timestamp: created + hour,
  description: '',
  aliases: name === 'Credit risk' ? [{ alias: 'champion', version: '2' }] : [],
}));

const history = [0, 1, 2, 3, 4, 5].map((step) => ({
  key: 'loss',
  value: step === 5 ? 'NaN' : 1 / (step + 1),
  timestamp: String(created + step * 60_000),
  step: String(step),
}));

const run = {
  info: {
    run_id: 'run-1',
    run_name: 'brisk-owl',
    experiment_id: '7',
    user_id: 'ada',
    start_time: created - hour,
    end_time: created,
  },
  data: { metrics: [history[5], { key: 'auc', value: 0.91, timestamp: created, step: 0 }] },
  inputs: {
    dataset_inputs: [
      {
        dataset: { name: 'loans', digest: 'ab12', source_type: 's3', source: '{"uri":"s3://data/loans.parquet"}' },
        tags: [{ key: 'mlflow.data.context', value: 'training' }],
      },
    ],
  },
};

/** What the vendor of `buildMlflowVendor` holds, for the contract. */
export const mlflowHoldings = {
  models: modelNames,
  versions: versions.map(({ name, version }) => ({ model: name, version })),
  search: { text: 'CREDIT', models: ['Credit risk', 'credit-limit'] },
  trained: { model: 'Credit risk', version: '1' },
  history: { metric: 'loss', points: history.length },
};

/** MLflow's REST API as its protobuf messages describe it, over a few things that it holds. */
export function buildMlflowVendor(): VendorApi {
  return ({ path, searchParams }) => {
    const token = searchParams.get('page_token');
    switch (path.startsWith(base) ? path.slice(base.length) : path) {
      case 'registered-models/search':
        return answerPage('registered_models', models.filter(buildFilter(searchParams)), token);
      case 'model-versions/search':
        return answerPage('model_versions', sortVersions(searchParams).filter(buildFilter(searchParams)), token);
      case 'model-versions/get':
        return answerVersion(searchParams.get('name'), searchParams.get('version'));
      case 'logged-models/m-1':
        return { json: { model: { info: { model_id: 'm-1', source_run_id: 'run-1' } } } };
      case 'runs/get':
        return { json: { run } };
      case 'metrics/get-history':
        return answerPage('metrics', history, token);
      case '/version':
        return { body: '3.17.2' };
      default:
        return undefined;
    }
  };
}

function answerPage(name: string, items: readonly unknown[], token: string | null): VendorAnswer {
  const start = Number(token ?? 0);
  const end = start + mostAPage;
  return { json: { [name]: items.slice(start, end), ...(end < items.length ? { next_page_token: String(end) } : {}) } };
}

function answerVersion(name: string | null, version: string | null): VendorAnswer {
  const found = versions.find((held) => held.name === name && held.version === version);
  return found === undefined
    ? { status: 404, json: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: `Model Version (${name}) not found` } }
    : { json: { model_version: found } };
}

function sortVersions(searchParams: URLSearchParams): typeof versions {
  return searchParams.get('order_by') === 'creation_timestamp DESC' ? [...versions].reverse() : versions;
}

/** The two filters that the adapter may ask with. Any other is a mistake, which finds nothing. */
function buildFilter(searchParams: URLSearchParams): (held: { name: string }) => boolean {
  const filter = searchParams.get('filter');
  if (filter === null) {
    return () => true;
  }
  const [, operator, , text = ''] = /^name (=|ILIKE) (['"])(.*)\2$/.exec(filter) ?? [];
  const part = text.replaceAll('%', '').toLowerCase();
  return ({ name }) => (operator === '=' ? name === text : operator === 'ILIKE' && name.toLowerCase().includes(part));
}
