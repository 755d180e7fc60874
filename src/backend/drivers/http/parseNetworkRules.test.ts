import { describe, expect, test } from 'vitest';
import { isAllowedHost } from './isAllowedHost';
import { parseNetworkRules } from './parseNetworkRules';

const isAllowed = (hosts: string, url: string): boolean =>
  isAllowedHost(parseNetworkRules({ GF_PLUGIN_ALLOWED_HOSTS: hosts }).allowedHosts, new URL(url));

describe('hosts that the operator allows', () => {
  test('are none unless the operator names some', () => {
    expect(parseNetworkRules({}).allowedHosts).toEqual([]);
    expect(isAllowed('', 'http://mlflow.example.com')).toBe(false);
  });

  test.each([
    ['mlflow.example.com', 'https://mlflow.example.com/api'],
    ['mlflow.example.com', 'https://MLFLOW.Example.Com./api'],
    ['other.org, mlflow.example.com', 'http://mlflow.example.com:5000'],
    ['*.example.com', 'https://a.b.example.com'],
    ['münchen.example', 'https://xn--mnchen-3ya.example'],
    ['localhost:5000', 'http://localhost:5000'],
    ['mlflow.example.com:443', 'https://mlflow.example.com'],
    ['[::1]:5000', 'http://[0:0:0:0:0:0:0:1]:5000'],
    ['127.0.0.1', 'http://0x7f.1'],
  ])('%s lets %s through', (hosts, url) => {
    expect(isAllowed(hosts, url)).toBe(true);
  });

  test.each([
    ['mlflow.example.com', 'https://mlflow.example.com.evil.org'],
    ['mlflow.example.com', 'https://evil.org/mlflow.example.com'],
    ['mlflow.example.com', 'https://mlflow.example.com@evil.org'],
    ['mlflow.example.com', 'https://a.mlflow.example.com'],
    ['*.example.com', 'https://example.com'],
    ['*.example.com', 'https://evilexample.com'],
    ['*.example.com', 'https://example.com.evil.org'],
    ['münchen.example', 'https://munchen.example'],
    ['localhost:5000', 'http://localhost:5001'],
    ['localhost:5000', 'http://localhost'],
    ['mlflow.example.com:443', 'http://mlflow.example.com'],
    ['localhost', 'http://127.0.0.1'],
  ])('%s keeps %s out', (hosts, url) => {
    expect(isAllowed(hosts, url)).toBe(false);
  });

  test.each(['*', '*.com', 'https://mlflow.example.com', 'user@host', 'host/path', 'a*b.org', 'host:0', 'host:99999'])(
    '%s is refused, by name and with an example',
    (hosts) => {
      expect(() => parseNetworkRules({ GF_PLUGIN_ALLOWED_HOSTS: hosts })).toThrow(`allowed_hosts of`);
    }
  );

  test('a time limit is a number of seconds', () => {
    expect(parseNetworkRules({ GF_PLUGIN_REGISTRY_TIMEOUT: '5' }).timeout).toBe(5000);
    expect(() => parseNetworkRules({ GF_PLUGIN_REGISTRY_TIMEOUT: '-1' })).toThrow('registry_timeout');
  });
});
