import { parseArgs } from 'node:util';

/** Checks what Grafana's sign-plugin needs, and says what is missing before anything is built or downloaded. */
export function parseSignArguments(argv: string[], environment: NodeJS.ProcessEnv): { rootUrls: string } {
  const { values } = parseArgs({ args: argv, options: { rootUrls: { type: 'string' } } });
  if (environment.GRAFANA_ACCESS_POLICY_TOKEN === undefined || environment.GRAFANA_ACCESS_POLICY_TOKEN === '') {
    throw new Error(
      'GRAFANA_ACCESS_POLICY_TOKEN is not set. Make an access policy with the scope plugins:write in your account at ' +
        'Grafana Cloud, add a token to it and put the token into this environment variable.'
    );
  }
  const { rootUrls } = values;
  if (!rootUrls?.split(',').every((url) => URL.canParse(url))) {
    throw new Error(
      'Say which Grafana the private signature is for: npm run sign -- --rootUrls https://grafana.example.com ' +
        "(several: comma separated). They must equal the servers' root_url."
    );
  }
  return { rootUrls };
}
