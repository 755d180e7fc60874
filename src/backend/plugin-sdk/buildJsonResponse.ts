import type { ResourceResponse } from './resourceService';

/** A resource answer whose body is a value as JSON. */
export function buildJsonResponse(value: unknown, status = 200): ResourceResponse {
  return { status, headers: { 'Content-Type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) };
}
