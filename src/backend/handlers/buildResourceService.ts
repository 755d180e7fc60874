import { z } from 'zod';
import { listSubjects } from '../../schema/query/listQuery';
import { storeSettingsSchema } from '../../schema/settings/dataSourceSettings';
import { captureColumnsSchema } from '../../schema/settings/captureColumns';
import { logFormats } from '../../schema/settings/modelSettings';
import { describeDataSource } from '../../services/dataSource/describeDataSource';
import { listNames } from '../../services/lists/listNames';
import { inferMapping } from '../../services/mapping/inferMapping';
import { formatIssue } from '../../services/query/formatIssue';
import { parseQuery } from '../../services/query/parseQuery';
import { QueryError } from '../../services/queryError';
import { buildJsonResponse } from '../plugin-sdk/buildJsonResponse';
import { buildResourceRouter } from '../plugin-sdk/buildResourceRouter';
import type { ResourceRoute } from '../plugin-sdk/buildResourceRouter';
import { parseJsonBody } from '../plugin-sdk/parseJsonBody';
import type { ResourceService } from '../plugin-sdk/resourceService';
import type { BackendParts } from './backendParts';
import type { GetInstance } from './buildInstances';
import { buildServiceContext } from './buildServiceContext';
import { requireAdmin } from './requireAdmin';
import { toPluginError } from './toPluginError';
import { buildWebhookRoute } from './webhook/buildWebhookRoute';

const logLocationSchema = z.object({
  store: storeSettingsSchema,
  source: z.string().min(1),
  format: z.enum(logFormats).default('auto'),
  capture: captureColumnsSchema.optional(),
});

/** Routes of the config editor and for scripts: names, what the data source reaches, what a log's columns mean. */
export function buildResourceService(parts: BackendParts, getInstance: GetInstance): ResourceService {
  const routes = [
    ...buildListRoutes(parts, getInstance),
    buildDescribeRoute(parts, getInstance),
    buildInferRoute(parts),
    buildWebhookRoute(getInstance),
  ];
  return buildResourceRouter(
    routes.map((route) => ({
      ...route,
      handle: async (request, context) => {
        try {
          return await route.handle(request, context);
        } catch (error) {
          throw toPluginError(error);
        }
      },
    }))
  );
}

/** `models`, `versions`, `columns`, `segmentValues`; `?model=` (several times), `?segmentBy=`. */
function buildListRoutes(parts: BackendParts, getInstance: GetInstance): ResourceRoute[] {
  return listSubjects.map((what) => ({
    method: 'GET',
    path: what,
    handle: async ({ searchParams }, { pluginContext, signal }) => {
      const models = searchParams.getAll('model');
      const segmentBy = searchParams.get('segmentBy') ?? undefined;
      const query = parseQuery({ queryType: 'list', what, models: models.length === 0 ? 'all' : models, segmentBy });
      if (query.queryType !== 'list') {
        throw new TypeError(`A list query was read as ${query.queryType}`);
      }
      const frames = await listNames(query, buildServiceContext(parts, getInstance(pluginContext), { signal }));
      return buildJsonResponse(frames.flatMap(({ fields }) => Array.from<unknown>(fields[0]?.values ?? [])));
    },
  }));
}

function buildDescribeRoute(parts: BackendParts, getInstance: GetInstance): ResourceRoute {
  return {
    method: 'POST',
    path: 'describe',
    handle: async (_request, { pluginContext, signal }) => {
      requireAdmin(pluginContext, 'What the data source reaches');
      const services = buildServiceContext(parts, getInstance(pluginContext), { signal });
      return buildJsonResponse(await describeDataSource(services));
    },
  };
}

/** Reads a log that needn't be in the settings yet; the store's own rules say which files that may be. */
function buildInferRoute({ openStore }: BackendParts): ResourceRoute {
  return {
    method: 'POST',
    path: 'infer-mapping',
    handle: async (request, { pluginContext, signal }) => {
      requireAdmin(pluginContext, 'The mapping of a log');
      const { store: settings, ...log } = parseLocation(parseJsonBody(request));
      const store = openStore(settings);
      try {
        return buildJsonResponse(inferMapping(await store.describeLog({ log }, signal)));
      } finally {
        await store.close();
      }
    },
  };
}

function parseLocation(body: unknown): z.infer<typeof logLocationSchema> {
  const parsed = logLocationSchema.safeParse(body);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => formatIssue(issue, body));
    throw new QueryError('The place of the log is incomplete', sentences.join(' '));
  }
  return parsed.data;
}
