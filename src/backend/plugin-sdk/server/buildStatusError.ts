import { Metadata, status } from '@grpc/grpc-js';
import type { PluginError } from '../pluginError';
import type { ServiceError } from '@grpc/grpc-js';

const codes = new Map([
  [499, status.CANCELLED],
  [501, status.UNIMPLEMENTED],
]);

/**
 * The failure of a whole call as a gRPC status, with the error source where Grafana looks for it. The code is "unknown"
 * unless the call was cancelled or its service is missing: Grafana reads others as a fault of the connection.
 */
export async function buildStatusError(error: PluginError): Promise<ServiceError> {
  const code = codes.get(error.status) ?? status.UNKNOWN;
  const metadata = new Metadata();
  metadata.set('grpc-status-details-bin', await buildStatusDetails(code, error));
  return Object.assign(new Error(error.message, { cause: error }), { code, details: error.message, metadata });
}

async function buildStatusDetails(code: number, error: PluginError): Promise<Buffer> {
  const [{ create, toBinary }, { ErrorInfoSchema, StatusSchema }] = await Promise.all([
    import('@bufbuild/protobuf'),
    import('../proto/generated/status_pb'),
  ]);
  const errorInfo = create(ErrorInfoSchema, {
    reason: `HTTP_${error.status}`,
    domain: 'plugins.grafana.com',
    metadata: { errorSource: error.source, status: String(error.status) },
  });
  const details = [
    { typeUrl: `type.googleapis.com/${ErrorInfoSchema.typeName}`, value: toBinary(ErrorInfoSchema, errorInfo) },
  ];
  return Buffer.from(toBinary(StatusSchema, create(StatusSchema, { code, message: error.message, details })));
}
