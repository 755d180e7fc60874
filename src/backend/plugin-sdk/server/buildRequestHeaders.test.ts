import { describe, expect, it } from 'vitest';
import { buildRequestHeaders } from './buildRequestHeaders';

describe('Headers of a call', () => {
  const headers = buildRequestHeaders({ FromAlert: 'true', 'http_X-Grafana-Id': 'id', Accept: 'text/html' });

  it('are found whatever their case', () => {
    expect(headers.get('fromalert')).toBe('true');
    expect(headers.getForwarded('x-grafana-id')).toBe('id');
  });

  it('tell what the browser sent from what the server wrote', () => {
    expect(headers.get('X-Grafana-Id')).toBeUndefined();
  });

  it('of a resource call come without a prefix', () => {
    expect(headers.getForwarded('Accept')).toBe('text/html');
  });
});
