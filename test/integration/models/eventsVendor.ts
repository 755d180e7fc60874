import type { VendorApi } from '../../contract/registries/vendorServer';

const base = '/api/2.0/mlflow/';
const created = Date.parse('2026-01-05T08:00:00Z');

interface EventsVendor {
  api: VendorApi;
  /** Lets `production` stand for another version. */
  move: (version: string) => void;
}

/** MLflow with one model of three versions, whose alias can be moved while it runs. */
export function buildEventsVendor(): EventsVendor {
  let production = '1';
  const name = 'credit-risk';
  const versions = ['1', '2', '3'].map((version, index) => ({
    name,
    version,
    user_id: 'ada',
    creation_timestamp: created + index * 3_600_000,
    last_updated_timestamp: created + index * 3_600_000,
  }));
  const api: VendorApi = ({ path, searchParams }) => {
    switch (path.slice(base.length)) {
      case 'registered-models/search':
        return { json: { registered_models: [{ name, aliases: [{ alias: 'production', version: production }] }] } };
      case 'model-versions/search':
        return { json: { model_versions: versions } };
      case 'model-versions/get': {
        const found = versions.find(({ version }) => version === searchParams.get('version'));
        return found === undefined || searchParams.get('name') !== name
          ? { status: 404, json: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not found' } }
          : { json: { model_version: found } };
      }
      default:
        return undefined;
    }
  };
  return { api, move: (version) => (production = version) };
}
