import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { Client, credentials, Metadata } from '@grpc/grpc-js';
import type {
  DescMessage,
  DescMethod,
  DescMethodServerStreaming,
  DescMethodUnary,
  MessageInitShape,
  MessageShape,
} from '@bufbuild/protobuf';
import type { Handshake } from './pluginProcess';

const deadlineMs = 60_000;

/** Typed calls to any method of the generated services. */
export interface PluginClient {
  call<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    signal?: AbortSignal
  ): Promise<MessageShape<O>>;
  stream<I extends DescMessage, O extends DescMessage>(
    method: DescMethodServerStreaming<I, O>,
    request: MessageInitShape<I>,
    signal?: AbortSignal
  ): Promise<Array<MessageShape<O>>>;
  close(): void;
}

/** Dials the address of a handshake in plain text with unlimited message sizes, as Grafana does. */
export function buildPluginClient({ network, address }: Handshake): PluginClient {
  const client = new Client(network === 'unix' ? `unix:${address}` : address, credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
  });
  return {
    call: (method, request, signal) =>
      new Promise((resolve, reject) => {
        const { path, serialize } = buildMethodCodec(method);
        const message = create(method.input, request);
        const options = { deadline: Date.now() + deadlineMs };
        const call = client.makeUnaryRequest(
          path,
          serialize,
          (bytes) => fromBinary(method.output, bytes),
          message,
          new Metadata(),
          options,
          (error, response) => {
            if (error || !response) {
              reject(error ?? new Error(`${path} answered nothing`));
            } else {
              resolve(response);
            }
          }
        );
        signal?.addEventListener('abort', () => call.cancel());
      }),
    stream: (method, request, signal) =>
      new Promise((resolve, reject) => {
        const { path, serialize, deserialize } = buildMethodCodec(method);
        const options = { deadline: Date.now() + deadlineMs };
        const message = create(method.input, request);
        const call = client.makeServerStreamRequest(path, serialize, deserialize, message, new Metadata(), options);
        const responses: Array<MessageShape<typeof method.output>> = [];
        call.on('data', (response: MessageShape<typeof method.output>) => responses.push(response));
        call.on('error', reject);
        call.on('end', () => resolve(responses));
        signal?.addEventListener('abort', () => call.cancel());
      }),
    close: () => client.close(),
  };
}

function buildMethodCodec(method: DescMethod) {
  return {
    path: `/${method.parent.typeName}/${method.name}`,
    serialize: (message: MessageShape<DescMessage>) => Buffer.from(toBinary(method.input, message)),
    deserialize: (bytes: Buffer) => fromBinary(method.output, bytes),
  };
}
