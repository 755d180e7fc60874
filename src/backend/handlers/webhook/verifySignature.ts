import { createHmac, timingSafeEqual } from 'node:crypto';
import { PluginError } from '../../plugin-sdk/pluginError';
import { longestAge } from './longestAge';

interface SignedDelivery {
  secret: string;
  body: Uint8Array;
  getHeader: (name: string) => string | undefined;
}

/**
 * Checks that who sent a delivery knows the secret, and that it was sent just now: MLflow signs the delivery's id, its time and its
 * body. Gives the delivery's id; throws a PluginError of status 401.
 */
export function verifySignature({ secret, body, getHeader }: SignedDelivery, now: number): string {
  const delivery = getHeader('X-MLflow-Delivery-Id') ?? '';
  const timestamp = getHeader('X-MLflow-Timestamp') ?? '';
  const [version, signature = ''] = (getHeader('X-MLflow-Signature') ?? '').split(',');
  const expected = createHmac('sha256', secret).update(`${delivery}.${timestamp}.`).update(body).digest();
  const given = Buffer.from(signature, 'base64');
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected);
  if (version !== 'v1' || delivery === '' || !isSigned) {
    throw refuse(
      "The delivery isn't signed with this registry's webhook secret. Give MLflow's webhook the same secret."
    );
  }
  const age = now - Number(timestamp) * 1000;
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(age) > longestAge) {
    throw refuse("The delivery's time is more than 5 minutes from now. Set the clocks of MLflow and of Grafana.");
  }
  return delivery;
}

function refuse(message: string): PluginError {
  return new PluginError(message, { source: 'downstream', status: 401 });
}
