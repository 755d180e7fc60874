import { create, type DescMethod, type DescService, type MessageInitShape, type MessageShape } from '@bufbuild/protobuf';
import { Client, credentials } from '@grpc/grpc-js';
import { Data, Diagnostics, Resource } from '../../src/backend/plugin-sdk/proto/generated/backend_pb';
import type {
  CallResourceRequestSchema,
  CallResourceResponse,
  CheckHealthRequestSchema,
  CheckHealthResponse,
  QueryDataRequestSchema,
  QueryDataResponse,
} from '../../src/backend/plugin-sdk/proto/generated/backend_pb';
import { buildServiceDefinition } from '../../src/backend/plugin-sdk/server/buildServiceDefinition';

/** Calls of Grafana to a data source's backend. */
export class PluginClient {
  private readonly client: Client;

  constructor(target: string) {
    this.client = new Client(target, credentials.createInsecure(), {
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': -1,
    });
  }

  queryData(request: MessageInitShape<typeof QueryDataRequestSchema>): Promise<QueryDataResponse> {
    return this.callUnary(Data, Data.method.queryData, request);
  }

  checkHealth(request: MessageInitShape<typeof CheckHealthRequestSchema>): Promise<CheckHealthResponse> {
    return this.callUnary(Diagnostics, Diagnostics.method.checkHealth, request);
  }

  /** The first message carries status and headers, the body may come in several. */
  callResource(request: MessageInitShape<typeof CallResourceRequestSchema>): Promise<CallResourceResponse[]> {
    const { path, requestSerialize, responseDeserialize } = getMethod(Resource, Resource.method.callResource);
    return new Promise((resolve, reject) => {
      const answers: CallResourceResponse[] = [];
      const call = this.client.makeServerStreamRequest(
        path,
        requestSerialize,
        (bytes): CallResourceResponse => responseDeserialize(bytes),
        create(Resource.method.callResource.input, request)
      );
      call.on('data', (answer: CallResourceResponse) => answers.push(answer));
      call.on('error', reject);
      call.on('end', () => resolve(answers));
    });
  }

  close(): void {
    this.client.close();
  }

  private callUnary<Method extends DescMethod>(
    service: DescService,
    method: Method,
    request: MessageInitShape<Method['input']>
  ): Promise<MessageShape<Method['output']>> {
    const { path, requestSerialize, responseDeserialize } = getMethod(service, method);
    return new Promise((resolve, reject) => {
      this.client.makeUnaryRequest(
        path,
        requestSerialize,
        (bytes): MessageShape<Method['output']> => responseDeserialize(bytes),
        create(method.input, request),
        (error, answer) => (answer ? resolve(answer) : reject(error ?? new Error('The backend gave no answer')))
      );
    });
  }
}

function getMethod(service: DescService, method: DescMethod) {
  const definition = buildServiceDefinition(service)[method.name];
  if (!definition) {
    throw new Error(`${service.typeName} has no method ${method.name}`);
  }
  return definition;
}
