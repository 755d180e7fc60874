import type { CancelSignal } from '../../../stores/cancelSignal';
import type { GrafanaApi } from '../grafanaApi';
import { GrafanaError } from '../grafanaError';
import type { Caller } from './caller';
import { isScopeOf } from './isScopeOf';
import { isWrappingType } from './isWrappingType';

export interface AccessRequest {
  /** Of the data source that is to be read. */
  uid: string;
  /** Those that the settings allow. */
  allowed: readonly string[];
  /** The organisation that the request comes from. */
  orgId: number;
  caller: Caller;
}

const queryAction = 'datasources:query';

/**
 * Whether the process may read a data source with its own token for whoever asks: the settings name it, the token is of
 * the same organisation, the caller is Grafana's scheduler or somebody who may query it anyway, and it holds its data
 * itself. Gives its type, as Grafana knows it. Throws a `GrafanaError` of kind `refused` otherwise.
 */
export async function authorizeTarget(
  { uid, allowed, orgId, caller }: AccessRequest,
  api: GrafanaApi,
  signal?: CancelSignal
): Promise<string> {
  if (!allowed.includes(uid)) {
    throw new GrafanaError(
      'refused',
      `The data source "${uid}" isn't among those that Plumbline Models may read`,
      'An admin adds it under "Grafana access" in the settings of Plumbline Models.'
    );
  }
  if ((await api.fetchTokenOrg(signal)) !== orgId) {
    throw new GrafanaError(
      'refused',
      'The Grafana token of Plumbline Models belongs to another organisation',
      'Enter a token of a service account of this organisation under "Grafana access".'
    );
  }
  await authorizeCaller(caller, { uid, orgId }, api, signal);
  const type = await api.fetchDataSourceType(uid, signal);
  if (type === undefined || isWrappingType(type)) {
    throw new GrafanaError(
      'refused',
      type === undefined
        ? `This organisation has no data source "${uid}"`
        : `"${uid}" holds no series of its own (it is of type ${type})`,
      'Choose the data source that holds the series itself.'
    );
  }
  return type;
}

async function authorizeCaller(
  caller: Caller,
  { uid, orgId }: Pick<AccessRequest, 'uid' | 'orgId'>,
  api: GrafanaApi,
  signal: CancelSignal | undefined
): Promise<void> {
  switch (caller.kind) {
    case 'scheduler':
      return;
    case 'unknown':
      throw new GrafanaError(
        'refused',
        'Nobody is known to ask',
        'Sign in to Grafana. Public dashboards and anonymous visitors get no anomalies from the server.'
      );
    case 'person': {
      const identity = await api.verifyIdToken(caller.idToken, orgId);
      if (identity === undefined) {
        throw new GrafanaError(
          'refused',
          'Grafana has not confirmed who asks',
          'Load the page again. If that changes nothing, the operator checks root_url and grafana_url.'
        );
      }
      const scopes = await api.fetchScopes(identity, queryAction, signal);
      if (!scopes.some((scope) => isScopeOf(scope, uid))) {
        throw new GrafanaError(
          'refused',
          `You may not query the data source "${uid}"`,
          'Ask an admin of this organisation for the permission to query it.'
        );
      }
    }
  }
}
