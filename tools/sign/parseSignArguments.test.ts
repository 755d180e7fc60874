import { describe, expect, it } from 'vitest';
import { parseSignArguments } from './parseSignArguments';

const environment = { GRAFANA_ACCESS_POLICY_TOKEN: 'glc_secret' };

describe('signing', () => {
  it('takes the addresses of one or more Grafanas', () => {
    const rootUrls = 'https://a.example.com,https://b.example.com/grafana';
    expect(parseSignArguments(['--rootUrls', rootUrls], environment)).toEqual({ rootUrls });
  });

  it('says how to get a token when there is none', () => {
    expect(() => parseSignArguments(['--rootUrls', 'https://a.example.com'], {})).toThrow('plugins:write');
  });

  it('says how to name the Grafana when that is missing or no address', () => {
    expect(() => parseSignArguments([], environment)).toThrow('npm run sign -- --rootUrls');
    expect(() => parseSignArguments(['--rootUrls', 'grafana'], environment)).toThrow('npm run sign -- --rootUrls');
  });
});
