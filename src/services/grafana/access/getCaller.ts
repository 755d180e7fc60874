import type { Caller } from './caller';

interface Call {
  /** As Grafana's server names the user. */
  login: string | undefined;
  /** The id token that Grafana's server forwards. */
  idToken: string | undefined;
}

const schedulerLogin = 'grafana_scheduler';

/**
 * Who calls. Whoever comes with an id token is a person, whatever the login: Grafana's scheduler has none. The header
 * `FromAlert` isn't looked at, since anybody can send it.
 */
export function getCaller({ login, idToken }: Call): Caller {
  if (idToken !== undefined) {
    return { kind: 'person', idToken };
  }
  return login === schedulerLogin ? { kind: 'scheduler' } : { kind: 'unknown' };
}
