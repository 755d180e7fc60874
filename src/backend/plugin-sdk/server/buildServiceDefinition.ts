import { fromBinary, toBinary } from '@bufbuild/protobuf';
import type { DescMessage, DescService, MessageShape } from '@bufbuild/protobuf';
import type { ServiceDefinition } from '@grpc/grpc-js';

/** A generated service as grpc-js wants it: paths, and how messages become bytes. */
export function buildServiceDefinition(service: DescService): ServiceDefinition {
  const methods = service.methods.map((method) => {
    const request = buildCodec(method.input);
    const response = buildCodec(method.output);
    const definition = {
      path: `/${service.typeName}/${method.name}`,
      requestStream: method.methodKind === 'client_streaming' || method.methodKind === 'bidi_streaming',
      responseStream: method.methodKind === 'server_streaming' || method.methodKind === 'bidi_streaming',
      requestSerialize: request.serialize,
      requestDeserialize: request.deserialize,
      responseSerialize: response.serialize,
      responseDeserialize: response.deserialize,
    };
    return [method.name, definition] as const;
  });
  return Object.fromEntries(methods);
}

function buildCodec<Schema extends DescMessage>(schema: Schema) {
  return {
    serialize: (message: MessageShape<Schema>): Buffer => {
      const bytes = toBinary(schema, message);
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    deserialize: (bytes: Buffer): MessageShape<Schema> => fromBinary(schema, bytes),
  };
}
