import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { GrafanaApi, GrafanaQuery, Identity } from '../../../services/grafana/grafanaApi';
import { GrafanaError } from '../../../services/grafana/grafanaError';
import type { SourceFrame } from '../../../services/grafana/sourceFrame';
import type { CancelSignal } from '../../../stores/cancelSignal';
import { buildIdTokenVerifier, type VerifyIdToken } from './buildIdTokenVerifier';
import { fetchGrafana, type GrafanaAnswer } from './fetchGrafana';
import type { GrafanaConnection } from './grafanaConnection';
import { parseFrames } from './parseFrames';

const orgSchema = z.object({ id: z.number() });
const dataSourceSchema = z.object({ uid: z.string(), type: z.string() });
const permissionsSchema = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const messageSchema = z.object({ message: z.string() });

/** How long a data source is taken to be of the type that it was, in milliseconds. */
const typeTime = 60_000;
const mostTypes = 500;

/** What would choose another data source, or another stretch of time, than was checked. */
const ownKeys = ['datasource', 'datasourceId', 'timeRange', 'hide', 'key'];

/** Grafana's HTTP interface, asked with one token. */
export class GrafanaClient implements GrafanaApi {
  readonly key: string;
  readonly verifyIdToken: VerifyIdToken;

  private orgId: number | undefined;
  private readonly types = new LRUCache<string, string>({ max: mostTypes, ttl: typeTime });

  constructor(private readonly connection: GrafanaConnection) {
    this.key = createHash('sha256').update(`${connection.url} ${connection.token}`).digest('base64url');
    this.verifyIdToken = buildIdTokenVerifier(connection);
  }

  async fetchTokenOrg(signal?: CancelSignal): Promise<number> {
    this.orgId ??= (await this.get('/api/org', orgSchema, 'orgs:read', signal)).id;
    return this.orgId;
  }

  async fetchDataSourceType(uid: string, signal?: CancelSignal): Promise<string | undefined> {
    const known = this.types.get(uid);
    if (known !== undefined) {
      return known;
    }
    const path = `/api/datasources/uid/${encodeURIComponent(uid)}`;
    const answer = await fetchGrafana(this.connection, { path }, signal);
    if (answer.status === 404) {
      return undefined;
    }
    const found = parseAnswer(answer, dataSourceSchema, `datasources:read on "${uid}"`);
    if (found.uid !== uid) {
      return undefined;
    }
    this.types.set(uid, found.type);
    return found.type;
  }

  async fetchScopes({ typedId }: Identity, action: string, signal?: CancelSignal): Promise<string[]> {
    const search = new URLSearchParams({ namespacedId: typedId, action });
    const path = `/api/access-control/users/permissions/search?${search.toString()}`;
    const found = Object.values(await this.get(path, permissionsSchema, 'users.permissions:read on users:*', signal));
    // One identity was asked for: an answer about several isn't about it.
    return found.length === 1 ? (found[0]?.[action] ?? []) : [];
  }

  async queryDataSource(
    { dataSource, query, range, step }: GrafanaQuery,
    signal?: CancelSignal
  ): Promise<SourceFrame[]> {
    const refId = typeof query.refId === 'string' && query.refId !== '' ? query.refId : 'A';
    const own = Object.fromEntries(Object.entries(query).filter(([name]) => !ownKeys.includes(name)));
    const asked = {
      ...own,
      refId,
      datasource: dataSource,
      intervalMs: step,
      maxDataPoints: (range.to - range.from) / step,
    };
    const body = { from: String(range.from), to: String(range.to), queries: [asked] };
    const answer = await fetchGrafana(this.connection, { path: '/api/ds/query', body }, signal);
    const result = parseFrames(answer.body, refId);
    if (result === undefined || result.error !== undefined) {
      throw result?.error === undefined
        ? describeAnswer(answer, `datasources:query on "${dataSource.uid}"`)
        : new GrafanaError('rejected', `The data source "${dataSource.uid}" says: ${result.error}`, '');
    }
    return result.frames;
  }

  private async get<T>(path: string, schema: z.ZodType<T>, permission: string, signal?: CancelSignal): Promise<T> {
    return parseAnswer(await fetchGrafana(this.connection, { path }, signal), schema, permission);
  }
}

function parseAnswer<T>(answer: GrafanaAnswer, schema: z.ZodType<T>, permission: string): T {
  const parsed = schema.safeParse(answer.body);
  if (answer.status !== 200 || !parsed.success) {
    throw describeAnswer(answer, permission);
  }
  return parsed.data;
}

function describeAnswer({ status, body }: GrafanaAnswer, permission: string): GrafanaError {
  if (status === 401) {
    return new GrafanaError(
      'refused',
      "Grafana doesn't know the token of Plumbline Models",
      'An admin enters a valid token of a service account under "Grafana access" in its settings.'
    );
  }
  if (status === 403) {
    return new GrafanaError(
      'refused',
      `The token of Plumbline Models lacks the permission ${permission}`,
      'An admin grants it to the service account of the token.'
    );
  }
  const message = messageSchema.safeParse(body);
  return new GrafanaError(
    status < 500 && message.success ? 'rejected' : 'unreachable',
    `Grafana answered with status ${status}${message.success ? `: ${message.data.message}` : ''}`,
    ''
  );
}
