import { describe, expect, it } from 'vitest';
import { getPluginError } from './getPluginError';
import { PluginError } from '../pluginError';

describe('What a handler threw, as an error for the user', () => {
  it('keeps the words, status and source of a PluginError', () => {
    const thrown = new PluginError('No file matches. Check the path.', { source: 'downstream', status: 404 });
    expect(getPluginError(thrown)).toMatchObject({ message: thrown.message, source: 'downstream', status: 404 });
  });

  it('counts anything else as an unexpected fault of the plugin and says where to look', () => {
    for (const thrown of [new TypeError('x is undefined'), 'x is undefined']) {
      const error = getPluginError(thrown);
      expect(error).toMatchObject({ source: 'plugin', status: 500, cause: thrown });
      expect(error.message).toContain('x is undefined');
      expect(error.message).toContain("Grafana's server log");
    }
  });

  it('takes an aborted operation as the cancelled request that it is', () => {
    expect(getPluginError(new DOMException('aborted', 'AbortError'))).toMatchObject({
      source: 'downstream',
      status: 499,
    });
  });

  it('leaves no secret in the message', () => {
    const thrown = new PluginError('Login app:hunter2 was refused.', { source: 'downstream', status: 401 });
    expect(getPluginError(thrown, ['hunter2']).message).toBe('Login app:[redacted] was refused.');
  });
});
