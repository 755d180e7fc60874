import { create } from '@bufbuild/protobuf';
import { buildCallContext } from './buildCallContext';
import { handleServerStream } from './handleServerStream';
import { MissingServiceError } from './missingServiceError';
import { reportFailure } from './reportFailure';
import { buildJsonResponse } from '../buildJsonResponse';
import { CallResourceResponseSchema } from '../proto/generated/backend_pb';
import type { PluginRuntime } from './pluginRuntime';
import type { ResourceRequest, ResourceResponse } from '../resourceService';
import type { CallResourceRequest, CallResourceResponse } from '../proto/generated/backend_pb';

/** The Resource service: one message an answer; a thrown error becomes its HTTP status with `{message}` as JSON. */
export function buildResourceHandlers(runtime: PluginRuntime) {
  return {
    CallResource: handleServerStream<CallResourceRequest, CallResourceResponse>(
      runtime,
      async (request, write, signal) => {
        write(buildWireResponse(await callResource(runtime, request, signal)));
      }
    ),
  };
}

async function callResource(
  runtime: PluginRuntime,
  wire: CallResourceRequest,
  signal: AbortSignal
): Promise<ResourceResponse> {
  try {
    const context = buildCallContext({ ...wire, headers: joinHeaders(wire), signal, logger: runtime.logger });
    const { resourceService } = await runtime.services.load();
    if (!resourceService) {
      throw new MissingServiceError('resource service');
    }
    return await resourceService.callResource(parseRequest(wire), context);
  } catch (thrown) {
    if (thrown instanceof MissingServiceError) {
      throw thrown;
    }
    const { message, source, status } = reportFailure(
      runtime.logger,
      `${wire.method} ${wire.path}`,
      thrown,
      wire.pluginContext
    );
    return buildJsonResponse({ message, errorSource: source }, status);
  }
}

function joinHeaders({ headers }: CallResourceRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, { values }]) => [name, values.join(', ')]));
}

function parseRequest({ method, path, url, body }: CallResourceRequest): ResourceRequest {
  const [urlPath = '', ...search] = (url || path).split('?');
  return {
    method: method.toUpperCase(),
    path: urlPath.replace(/^\/+/, ''),
    searchParams: new URLSearchParams(search.join('?')),
    body,
  };
}

function buildWireResponse({ status: code, headers = {}, body }: ResourceResponse): CallResourceResponse {
  const wireHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { values: [value] }]));
  return create(CallResourceResponseSchema, { code, headers: wireHeaders, body });
}
