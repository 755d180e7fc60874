import { LRUCache } from 'lru-cache';
import { parseMlflowDelivery } from '../../../registries/mlflow/parseMlflowDelivery';
import { recordNews } from '../../../services/events/recordNews';
import { buildUnknownNameError } from '../../../services/query/buildUnknownNameError';
import { QueryError } from '../../../services/queryError';
import { buildJsonResponse } from '../../plugin-sdk/buildJsonResponse';
import type { ResourceRoute, RoutedRequest } from '../../plugin-sdk/buildResourceRouter';
import type { CallContext } from '../../plugin-sdk/callContext';
import { parseJsonBody } from '../../plugin-sdk/parseJsonBody';
import { PluginError } from '../../plugin-sdk/pluginError';
import type { ResourceResponse } from '../../plugin-sdk/resourceService';
import type { DataSourceInstance } from '../dataSourceInstance';
import type { GetInstance } from '../buildInstances';
import { requireEditor } from './requireEditor';
import { longestAge } from './longestAge';
import { verifySignature } from './verifySignature';

const mostBytes = 64 * 1024;
const mostDeliveries = 10_000;

/**
 * `webhook/<registry id>`: MLflow tells what has changed. Who calls needs a token of the role Editor, and knows the registry's secret
 * besides; a delivery counts once. One that could not be kept is forgotten, so that MLflow may send it again.
 */
export function buildWebhookRoute(getInstance: GetInstance): ResourceRoute {
  const seen = new LRUCache<string, true>({ max: mostDeliveries, ttl: 3 * longestAge });
  return {
    method: 'POST',
    path: 'webhook/:registry',
    handle: async (request, context) => {
      const { pluginContext } = context;
      requireEditor(pluginContext, 'The webhook');
      const instance = getInstance(pluginContext);
      const delivery = verify(request, context, instance, Date.now());
      const { orgId, dataSourceInstanceSettings } = pluginContext;
      const key = JSON.stringify([orgId, dataSourceInstanceSettings?.uid, request.params.registry, delivery]);
      if (seen.has(key)) {
        throw new PluginError('This delivery has come before.', { source: 'downstream', status: 409 });
      }
      seen.set(key, true);
      try {
        return await keep(request, instance, delivery, context);
      } catch (error) {
        seen.delete(key);
        throw error;
      }
    },
  };
}

function verify(
  { params, body }: RoutedRequest,
  { pluginContext, headers }: CallContext,
  { settings }: DataSourceInstance,
  now: number
): string {
  const { registry: id = '' } = params;
  const listening = settings.registries.filter(({ type }) => type === 'mlflow').map((registry) => registry.id);
  if (!listening.includes(id)) {
    throw buildUnknownNameError('MLflow registry', id, listening);
  }
  const secrets = pluginContext.dataSourceInstanceSettings?.decryptedSecureJsonData;
  const secret = secrets?.[`registries.${id}.webhookSecret`];
  if (secret === undefined || secret === '') {
    throw new QueryError(
      `Registry "${id}" takes no webhooks yet`,
      "Enter a webhook secret for it in the data source's settings, and the same one in MLflow."
    );
  }
  if (body.length > mostBytes) {
    throw new PluginError('The delivery is larger than 64 KB.', { source: 'downstream', status: 413 });
  }
  return verifySignature({ secret, body, getHeader: (name) => headers.getForwarded(name) }, now);
}

async function keep(
  request: RoutedRequest,
  { catalogue, eventLogs }: DataSourceInstance,
  delivery: string,
  { signal }: CallContext
): Promise<ResourceResponse> {
  const news = parseMlflowDelivery(parseJsonBody(request));
  const entry = catalogue.entries.find(({ id }) => id === request.params.registry);
  if (eventLogs === undefined || entry === undefined) {
    throw new QueryError(
      'There is no place to keep events',
      "The operator names one by state_dir in the section [plugin.plumbline-models-datasource] of Grafana's configuration."
    );
  }
  if (news === undefined) {
    return buildJsonResponse({ status: 'ignored', message: 'It tells of no change that is kept.' });
  }
  const desk = { registry: entry.open(), log: eventLogs.open(entry.id), delivery, now: Date.now() };
  const isKept = await recordNews(news, desk, signal);
  return isKept
    ? buildJsonResponse({ status: 'kept' })
    : buildJsonResponse({ status: 'ignored', message: 'The registry holds no such version, or this was told before.' });
}
