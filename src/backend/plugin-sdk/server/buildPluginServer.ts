import { create } from '@bufbuild/protobuf';
import { Server, status } from '@grpc/grpc-js';
import { buildDataHandlers } from './buildDataHandlers';
import { buildDiagnosticsHandlers } from './buildDiagnosticsHandlers';
import { buildResourceHandlers } from './buildResourceHandlers';
import { buildServiceDefinition } from './buildServiceDefinition';
import { Data, Diagnostics, Resource } from '../proto/generated/backend_pb';
import { EmptySchema, GRPCController } from '../proto/generated/controller_pb';
import { Health, HealthCheckResponse_ServingStatus, HealthCheckResponseSchema } from '../proto/generated/health_pb';
import type { PluginRuntime } from './pluginRuntime';
import type { Empty } from '../proto/generated/controller_pb';
import type { HealthCheckRequest, HealthCheckResponse } from '../proto/generated/health_pb';
import type { handleUnaryCall } from '@grpc/grpc-js';

const unlimited = -1;
const healthServices = new Set(['', 'plugin']);

/** The gRPC server with all services of a plugin, not yet bound to an address. */
export function buildPluginServer(runtime: PluginRuntime, onShutdown: () => void): Server {
  const server = new Server({
    'grpc.max_receive_message_length': unlimited,
    'grpc.max_send_message_length': unlimited,
  });
  server.addService(buildServiceDefinition(Data), buildDataHandlers(runtime));
  server.addService(buildServiceDefinition(Diagnostics), buildDiagnosticsHandlers(runtime));
  server.addService(buildServiceDefinition(Resource), buildResourceHandlers(runtime));
  server.addService(buildServiceDefinition(Health), { Check: checkServing });
  server.addService(buildServiceDefinition(GRPCController), { Shutdown: buildShutdownHandler(onShutdown) });
  return server;
}

const checkServing: handleUnaryCall<HealthCheckRequest, HealthCheckResponse> = (call, callback) => {
  if (healthServices.has(call.request.service)) {
    callback(null, create(HealthCheckResponseSchema, { status: HealthCheckResponse_ServingStatus.SERVING }));
  } else {
    callback({ code: status.NOT_FOUND, details: `There is no service "${call.request.service}".` });
  }
};

function buildShutdownHandler(onShutdown: () => void): handleUnaryCall<Empty, Empty> {
  return (_call, callback) => {
    callback(null, create(EmptySchema));
    setImmediate(onShutdown);
  };
}
