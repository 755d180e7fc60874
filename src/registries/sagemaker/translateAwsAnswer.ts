import type { HttpResponse } from '../http/httpClient';

const unauthorized = [
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
];
const forbidden = ['AccessDenied', 'AccessDeniedException', 'OptInRequired'];
const notFound = ['ResourceNotFound', 'ResourceNotFoundException', 'NoSuchKey', 'NoSuchBucket'];
const throttled = [
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'SlowDown',
];
const unavailable = ['InternalFailure', 'InternalServerError', 'InternalServerException', 'ServiceUnavailable'];

const statuses = new Map<string, number>([
  ...unauthorized.map((code) => [code, 401] as const),
  ...forbidden.map((code) => [code, 403] as const),
  ...notFound.map((code) => [code, 404] as const),
  ...throttled.map((code) => [code, 429] as const),
  ...unavailable.map((code) => [code, 503] as const),
]);

/**
 * An AWS answer as plain HTTP would give it. SageMaker answers nearly every failure with status 400 and a code in the
 * body; S3 and STS write XML. Here the status says what happened, and the body is JSON with a message.
 */
export function translateAwsAnswer(response: HttpResponse): HttpResponse {
  if (response.status < 300) {
    return response;
  }
  const { code, message } = readFailure(response);
  const isMissing = code === 'ValidationException' && /could not find|does not exist/i.test(message);
  const status = isMissing ? 404 : (statuses.get(code) ?? response.status);
  const text = [code, message].filter((part) => part !== '').join(': ');
  return { ...response, status, body: text === '' ? '' : JSON.stringify({ message: text }) };
}

interface Failure {
  code: string;
  message: string;
}

function readFailure({ headers, body }: HttpResponse): Failure {
  const named = headers['x-amzn-errortype'] ?? '';
  if (body.trimStart().startsWith('<')) {
    return { code: getCode(getElement(body, 'Code')) || getCode(named), message: getElement(body, 'Message') };
  }
  const fields = parseFields(body);
  return {
    code: getCode(fields.get('__type') ?? '') || getCode(named),
    message: fields.get('message') ?? fields.get('Message') ?? '',
  };
}

/** The name of a code such as `com.amazonaws.sagemaker#ResourceNotFound` or `ThrottlingException:http://…`. */
function getCode(text: string): string {
  return text.replace(/^.*#/, '').replace(/:.*$/, '');
}

function getElement(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
}

function parseFields(body: string): Map<string, string> {
  try {
    const parsed: unknown = JSON.parse(body);
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return new Map(
      entries.flatMap(([name, value]: [string, unknown]) => (typeof value === 'string' ? [[name, value]] : []))
    );
  } catch {
    return new Map();
  }
}
