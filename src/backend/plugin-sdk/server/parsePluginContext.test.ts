import { create } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { parsePluginContext } from './parsePluginContext';
import { PluginContextSchema } from '../proto/generated/backend_pb';

describe('Context of a call', () => {
  it('names the data source whose jsonData is broken', () => {
    const wire = create(PluginContextSchema, {
      dataSourceInstanceSettings: { name: 'Models', jsonData: Buffer.from('{') },
    });
    expect(() => parsePluginContext(wire)).toThrow('jsonData of the data source "Models" is not valid JSON');
  });

  it('has no jsonData where none was sent', () => {
    const wire = create(PluginContextSchema, { orgId: 3n, appInstanceSettings: { lastUpdatedMS: 5n } });
    expect(parsePluginContext(wire)).toEqual({
      orgId: 3,
      pluginId: '',
      pluginVersion: '',
      userAgent: '',
      grafanaConfig: {},
      appInstanceSettings: { jsonData: undefined, decryptedSecureJsonData: {}, updated: new Date(5), apiVersion: '' },
    });
  });
});
