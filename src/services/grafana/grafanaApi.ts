import type { CancelSignal } from '../../stores/cancelSignal';
import type { SourceFrame } from './sourceFrame';

/** Grafana, as the process sees it with its token. Whatever fails is a `GrafanaError`. */
export interface GrafanaApi {
  /** Tells one token from another without giving it away. */
  readonly key: string;
  /** The organisation that the token belongs to. */
  fetchTokenOrg(signal?: CancelSignal): Promise<number>;
  /** Type of a data source of that organisation; nothing if there is none of that uid. */
  fetchDataSourceType(uid: string, signal?: CancelSignal): Promise<string | undefined>;
  /** Who an id token is about, once signature, time, issuer and organisation are found right; nothing if one isn't. */
  verifyIdToken(token: string, orgId: number): Promise<Identity | undefined>;
  /** The scopes on which somebody holds an action. */
  fetchScopes(identity: Identity, action: string, signal?: CancelSignal): Promise<string[]>;
  queryDataSource(query: GrafanaQuery, signal?: CancelSignal): Promise<SourceFrame[]>;
}

/** Such as `user:abc`: a kind and an id, as Grafana writes it into id tokens. */
export interface Identity {
  typedId: string;
}

export interface GrafanaQuery {
  dataSource: { uid: string; type: string };
  query: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  range: { from: number; to: number };
  /** Milliseconds. */
  step: number;
}
