import type { CallContext } from './callContext';

export interface ResourceRequest {
  method: string;
  /** Without a leading slash, percent-encoded as it came. */
  path: string;
  searchParams: URLSearchParams;
  body: Uint8Array;
}

export interface ResourceResponse {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body: Uint8Array;
}

export interface ResourceService {
  /** Answers a call below `/resources/`. Any signed-in user may call it: check the role where it matters. */
  callResource(request: ResourceRequest, context: CallContext): Promise<ResourceResponse>;
}
