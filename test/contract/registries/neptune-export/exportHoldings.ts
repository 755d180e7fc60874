import type { VersionKey } from '../../../../src/registries/modelRegistry';
import type { AttributeRow, ExportedEntity } from './exportWriter';

const project = 'acme/bank';
const fillers = Array.from({ length: 128 }, (_, index) => `BANK-M${index}`);

const text = (path: string, value: string): AttributeRow => ({ path, type: 'string', value: `'${value}'` });
const time = (path: string, value: string): AttributeRow => ({ path, type: 'datetime', value: `'${value}'` });
const point = (path: string, step: string, value: string, second: number): AttributeRow => ({
  path,
  type: 'float_series',
  value,
  step,
  time: `'2025-11-05 09:00:0${second}+00'`,
});

const models: ExportedEntity[] = ['BANK-CREDIT', 'BANK-CHURN', ...fillers].map((id) => ({
  project,
  id,
  scope: 'models',
  parts: [[text('sys/id', id), text('sys/name', 'A model'), time('sys/creation_time', '2025-11-01 08:00:00+00')]],
}));

const creditTwo: AttributeRow[] = [
  text('sys/id', 'BANK-CREDIT-2'),
  text('sys/model_id', 'BANK-CREDIT'),
  text('sys/stage', 'production'),
  text('sys/owner', 'ann'),
  text('sys/description', 'Default within a year'),
  time('sys/creation_time', '2025-11-05 08:00:00.123+00'),
  { path: 'sys/tags', type: 'string_set', value: "['nightly', 'eu']" },
  { path: 'sys/running_time', type: 'float', value: '12.5' },
  text('run/id', 'BANK-7'),
  { path: 'validation/auc', type: 'float', value: '0.93' },
  { path: 'validation/broken', type: 'float', value: "'NaN'" },
  { path: 'rows', type: 'int', value: '120000' },
  { path: 'seed', type: 'int', value: '9007199254740993' },
  { path: 'calibrated', type: 'bool', value: 'true' },
  time('frozen', '2025-12-01 00:00:00+00'),
  { path: 'binary', type: 'file', value: "{'path': 'model_versions/BANK-CREDIT-2/model.bin'}" },
  {
    path: 'weights',
    type: 'histogram_series',
    value: "{'type': 'COUNTING', 'edges': [0, 1], 'values': [3]}",
    step: '0',
  },
  point('monitor/latency', '3', '12', 0),
  point('metrics/accuracy', '1', '0.9', 0),
];

const versions: ExportedEntity[] = [
  {
    project,
    id: 'BANK-CREDIT-1',
    scope: 'model_versions',
    parts: [[text('sys/stage', 'none'), text('run/id', 'BANK-999')]],
  },
  { project, id: 'BANK-CREDIT-2', scope: 'model_versions', parts: [creditTwo] },
  { project, id: 'BANK-CREDIT-3', scope: 'model_versions', parts: [null, creditTwo] },
  { project, id: 'BANK-CHURN-1', scope: 'model_versions', parts: [[text('run/id', 'BANK-8')]] },
  ...[...fillers, 'BANK-M0', 'BANK-M1', 'BANK-M2'].map((model, index): ExportedEntity => ({
    project,
    id: `${model}-${index > 127 ? 2 : 1}`,
    scope: 'model_versions',
    parts: [[text('sys/model_id', model), text('sys/stage', 'staging')]],
  })),
];

const runs: ExportedEntity[] = [
  {
    project,
    id: 'BANK-7',
    parts: [
      [
        text('sys/name', 'nightly'),
        text('sys/owner', 'ann'),
        time('sys/creation_time', '2025-11-05 07:00:00+00'),
        { path: 'datasets/train', type: 'artifact', value: "{'path': 'BANK-7/datasets/train.json'}" },
        point('metrics/loss', '10', '0.5', 5),
        point('metrics/loss', '0.5', '0.9', 1),
        point('metrics/loss', '1.000001', '0.7', 3),
        point('metrics/loss', '11', "'NaN'", 6),
        point('metrics/accuracy', '9', '0.1', 0),
      ],
      [
        point('metrics/loss', '0', '1.0', 0),
        point('metrics/loss', '1', '0.8', 2),
        point('metrics/loss', '2', '0.6', 4),
      ],
    ],
  },
  { project, id: 'BANK-8', parts: [[point('metrics/loss', '1', '0.25', 0)]] },
  ...['run one', 'run_one', 'other'].map((id): ExportedEntity => ({
    project: 'team/vision',
    id,
    parts: [
      [
        text('sys/custom_run_id', id),
        text('sys/name', id === 'other' ? 'segmentation' : 'détection #2'),
        point('map', '0', id === 'run one' ? '0.4' : '0.3', 0),
      ],
    ],
  })),
];

interface ExportHoldings {
  entities: ExportedEntity[];
  models: string[];
  versions: VersionKey[];
}

/** A project with models, more than a page of them, and one where experiments are all there is. */
export function getExportHoldings(): ExportHoldings {
  const finished = versions.filter(({ parts }) => parts[0] !== null);
  return {
    entities: [...models, ...versions, ...runs],
    models: [...models.map(({ id }) => id), 'team/vision/détection #2', 'team/vision/segmentation'],
    versions: [
      ...finished.map(({ id }) => ({ model: id.replace(/-\d+$/, ''), version: id.replace(/^.*-/, '') })),
      { model: 'team/vision/détection #2', version: 'run one' },
      { model: 'team/vision/détection #2', version: 'run_one' },
      { model: 'team/vision/segmentation', version: 'other' },
    ],
  };
}
