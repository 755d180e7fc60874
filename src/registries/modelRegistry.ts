import type { EventKind } from '../schema/domain/eventKind';
import type { CancelSignal } from './cancelSignal';
import type { RegistryType } from './registryType';

/**
 * Port to a registry of models. What every vendor has are methods; what a vendor may lack are optional parts, and
 * `registryDefinitions` declares which of them a type has, so that an editor offers nothing that would fail.
 * Lists come page by page as the vendor hands them out, so that no caller has to hold them whole.
 * Every method rejects with a RegistryError that names the thing and the remedy; an aborted signal ends it as `cancelled`.
 * Ids are texts, times are epoch ms, and what the vendor doesn't say is absent, never guessed.
 */
export interface ModelRegistry {
  /** The registry's id in the settings. */
  readonly id: string;
  readonly type: RegistryType;
  /** Reaches the registry with its credentials and says what answered. */
  check(signal?: CancelSignal): Promise<RegistryStatus>;
  listModels(request: ListModelsRequest, signal?: CancelSignal): AsyncIterable<RegisteredModel[]>;
  listVersions(request: ListVersionsRequest, signal?: CancelSignal): AsyncIterable<ModelVersion[]>;
  /** Which version serves where. */
  readonly deployments?: DeploymentReader;
  /** Metrics that a version's training run left. */
  readonly runMetrics?: RunMetricReader;
  /** What a version was made from. */
  readonly lineage?: LineageReader;
  /** Training statistics attached to a version. */
  readonly baselines?: BaselineReader;
  /** What the vendor itself remembers of changes; changes that it forgets are observed by comparing catalogues. */
  readonly events?: EventReader;
}

export interface RegistryStatus {
  /** What answered, with its version where it says one: "MLflow 3.17.2". */
  server: string;
  /** What the credentials lack or the settings leave open, a sentence each. */
  warnings: string[];
}

export interface ListModelsRequest {
  /** Part of the name, whatever its case. */
  search?: string;
}

export interface ListVersionsRequest {
  /** Absent: the versions of all models. */
  model?: string;
}

export interface RegisteredModel {
  name: string;
  description?: string;
  created?: number;
  updated?: number;
  /** Name of an alias and the version it stands for. */
  aliases: Alias[];
  properties: Property[];
  /** The vendor's page of it. */
  url?: string;
}

export interface Alias {
  alias: string;
  version: string;
}

export interface ModelVersion {
  model: string;
  version: string;
  description?: string;
  created?: number;
  updated?: number;
  author?: string;
  aliases: string[];
  /** A vendor's stage such as Production, in the vendor's spelling. */
  stage?: string;
  approval?: Approval;
  /** Whether the registry holds it as usable; `message` is the vendor's reason where it doesn't. */
  status?: VersionStatus;
  run?: string;
  /** Where the model's files lie. */
  source?: string;
  properties: Property[];
  url?: string;
}

export type Approval = 'approved' | 'rejected' | 'pending';

export interface VersionStatus {
  state: 'ready' | 'pending' | 'failed' | 'archived';
  message?: string;
}

/** A tag or custom property with the type that the vendor gives it. */
export type Property =
  | { name: string; type: 'text'; value: string }
  | { name: string; type: 'number'; value: number }
  | { name: string; type: 'boolean'; value: boolean }
  | { name: string; type: 'time'; value: number };

/** One version at one place. A place that splits its traffic has an entry a version. */
export interface ModelDeployment {
  /** Unique within the registry. */
  id: string;
  name: string;
  model?: string;
  version?: string;
  /** The endpoint, cluster or environment that serves it. */
  target?: string;
  /** Share of the traffic, 0 to 1. */
  traffic?: number;
  state: 'serving' | 'starting' | 'failed' | 'stopped' | 'unknown';
  created?: number;
  updated?: number;
  properties: Property[];
  url?: string;
}

export interface DeploymentReader {
  listDeployments(signal?: CancelSignal): AsyncIterable<ModelDeployment[]>;
}

export interface VersionKey {
  model: string;
  version: string;
}

export interface RunMetric {
  metric: string;
  value: number;
  time?: number;
  step?: number;
}

export interface RunMetricReader {
  /** The last value of every metric of the version's run. */
  fetchMetrics(key: VersionKey, signal?: CancelSignal): Promise<RunMetric[]>;
  /** All points of one metric in order of step, then time. Absent: the vendor keeps last values only. */
  listHistory?(key: VersionKey & { metric: string }, signal?: CancelSignal): AsyncIterable<RunMetric[]>;
}

export interface Lineage {
  run?: { id: string; name?: string; user?: string; started?: number; ended?: number; url?: string };
  datasets: Array<{ name: string; source?: string; digest?: string; context?: string }>;
  source?: string;
}

export interface LineageReader {
  fetchLineage(key: VersionKey, signal?: CancelSignal): Promise<Lineage>;
}

/** Where a version's training data or their statistics lie, by what they describe. */
export interface VersionBaseline {
  kind: 'data' | 'quality' | 'bias' | 'explainability' | 'dataset';
  statistics?: string;
  constraints?: string;
  /** A data set itself, where no statistics are attached. */
  dataset?: string;
}

export interface BaselineReader {
  listBaselines(key: VersionKey, signal?: CancelSignal): Promise<VersionBaseline[]>;
}

export interface RegistryEvent {
  /** The same for the same change however often it is read. */
  id: string;
  kind: EventKind;
  time: number;
  /** `observed`: the vendor keeps no time, so this is when the change was first seen. */
  timeSource: 'vendor' | 'observed';
  model: string;
  version?: string;
  /** What changed (the alias, the deployment's name), and from what to what. */
  subject?: string;
  from?: string;
  to?: string;
  author?: string;
  url?: string;
}

export interface EventReader {
  listEvents(request: { since: number }, signal?: CancelSignal): AsyncIterable<RegistryEvent[]>;
}
