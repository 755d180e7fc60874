import type { HttpClient } from './httpClient';

/** A client whose answers of failure hold no secret, even where a vendor repeats what it was sent: their words end up in messages. */
export function hideSecrets(send: HttpClient, secrets: readonly string[]): HttpClient {
  const hidden = secrets.filter((secret) => secret !== '');
  return async (request, signal) => {
    const response = await send(request, signal);
    if (response.status < 400) {
      return response;
    }
    const body = hidden.reduce((text, secret) => text.replaceAll(secret, '***'), response.body);
    return { ...response, body };
  };
}
