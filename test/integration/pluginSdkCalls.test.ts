import { status } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Data } from '../../src/backend/plugin-sdk/proto/generated/backend_pb';
import { Health, HealthCheckResponse_ServingStatus } from '../../src/backend/plugin-sdk/proto/generated/health_pb';
import { bundleFixture } from './fixtures/bundleFixture';
import { startPlugin } from './harness/startPlugin';
import type { RunningPlugin } from './harness/runningPlugin';

const secret = 's3cret-token';
describe('A plugin that Grafana has started', () => {
  let plugin: RunningPlugin;

  beforeAll(async () => {
    const caller = {
      dataSource: { secrets: { 'registries.main.token': secret }, jsonData: { store: { type: 'duckdb' } } },
    };
    plugin = await startPlugin({ command: await bundleFixture(), caller });
  });

  afterAll(async () => {
    await plugin.stop();
  });

  describe('Queries over gRPC', () => {
    const frame = {
      name: 'drift',
      refId: 'A',
      meta: { type: 'numeric-long', typeVersion: [0, 1] },
      fields: [
        { name: 'time', type: 'time', values: [1_700_000_000_000, 1_700_000_060_000] },
        { name: 'ratio', type: 'number', values: [1.5, null], config: { unit: 'short' } },
        { name: 'column', type: 'string', values: ['temp', 'Wärme 🌡'] },
        { name: 'drifted', type: 'boolean', values: [true, null] },
      ],
    };

    it('answer the frames of the service', async () => {
      await expect(plugin.query({ queryType: 'frames', frames: [frame] })).resolves.toEqual([frame]);
    });

    it('pass frames through that were encoded elsewhere', async () => {
      await expect(plugin.query({ queryType: 'frames', frames: [frame], encoded: true })).resolves.toEqual([frame]);
    });

    it('answer each refId of a request for itself', async () => {
      const results = await plugin.queryData([
        { refId: 'A', queryType: 'frames', frames: [frame] },
        {
          refId: 'B',
          queryType: 'fail',
          message: 'No file matches "x.parquet". Check the path.',
          source: 'downstream',
          status: 404,
        },
        { refId: 'C', queryType: 'throw', message: 'undefined is not a function' },
      ]);
      expect(results.A?.frames).toHaveLength(1);
      expect(results.A?.status).toBe(200);
      expect(results.B).toEqual({
        frames: [],
        status: 404,
        error: 'No file matches "x.parquet". Check the path.',
        errorSource: 'downstream',
      });
      expect(results.C).toMatchObject({ status: 500, errorSource: 'plugin' });
      expect(results.C?.error).toContain('undefined is not a function');
    });

    it('name the column when its length does not fit the frame', async () => {
      const bad = { fields: [...frame.fields, { name: 'short', type: 'number', values: [1] }] };
      const { A: result } = await plugin.queryData([{ queryType: 'frames', frames: [bad] }]);
      expect(result?.error).toBe('Frame "": column "short" has 1 rows, "time" has 2.');
    });

    it('carry who asks, for which instance, when, and the headers of the browser', async () => {
      const caller = {
        orgId: 7,
        user: { login: 'eve', role: 'Viewer' },
        dataSource: { uid: 'models', updated: new Date(5000) },
      };
      const [answer] = await plugin.query(
        { queryType: 'context' },
        {
          from: '2024-01-01T00:00:00Z',
          to: '2024-01-02T00:00:00Z',
          maxDataPoints: 500,
          intervalMs: 15_000,
          headers: { FromAlert: 'true', 'http_X-Grafana-Id': 'id-token' },
          caller,
        }
      );
      expect(answer?.meta?.custom).toMatchObject({
        pluginContext: {
          orgId: 7,
          user: { login: 'eve', role: 'Viewer' },
          dataSourceInstanceSettings: {
            uid: 'models',
            jsonData: { store: { type: 'duckdb' } },
            updated: '1970-01-01T00:00:05.000Z',
          },
        },
        request: {
          timeRange: { from: 1_704_067_200_000, to: 1_704_153_600_000 },
          intervalMs: 15_000,
          maxDataPoints: 500,
        },
        fromAlert: 'true',
        idToken: 'id-token',
      });
    });

    it('know when no person asks', async () => {
      const [answer] = await plugin.query({ queryType: 'context' }, { caller: { user: null } });
      expect(answer?.meta?.custom?.pluginContext).not.toHaveProperty('user');
    });

    it('may be answered with more than gRPC allows by default', async () => {
      const rows = 200_000;
      const [answer] = await plugin.query({ queryType: 'rows', rows });
      expect(answer?.fields[0]?.values).toHaveLength(rows);
    });

    it('may be larger than gRPC allows by default', async () => {
      await expect(plugin.query({ queryType: 'frames', frames: [], padding: 'x'.repeat(6_000_000) })).resolves.toEqual(
        []
      );
    });

    it('say what is wrong with text that is no JSON', async () => {
      const { responses } = await plugin.client.call(Data.method.queryData, {
        pluginContext: {},
        queries: [{ refId: 'A', json: Buffer.from('{"queryType": ') }],
      });
      expect(responses.A).toMatchObject({ status: 400, errorSource: 'downstream' });
      expect(responses.A?.error).toMatch(/^Query A is not valid JSON: /);
    });

    it('fail with a sentence when the call has no context', async () => {
      const { responses } = await plugin.client.call(Data.method.queryData, { queries: [{ refId: 'A' }] });
      expect(responses.A?.error).toBe('The call carries no plugin context.');
    });

    it('stop working when the user leaves', async () => {
      const leave = new AbortController();
      const answer = plugin.query({ queryType: 'hang' }, { signal: leave.signal });
      await plugin.waitForLog(/^Hanging$/);
      leave.abort();
      await expect(answer).rejects.toMatchObject({ code: status.CANCELLED });
      const { fields } = await plugin.waitForLog(/^Aborted$/);
      expect(fields.why).toContain('The request was cancelled.');
    });

    it('come in chunks too, an error with an empty frame that Grafana can decode', async () => {
      const chunks = await plugin.queryChunkedData([
        { refId: 'A', queryType: 'frames', frames: [frame, frame] },
        { refId: 'B', queryType: 'fail', message: 'No rows.', source: 'downstream', status: 404 },
      ]);
      expect(chunks.filter(({ refId }) => refId === 'A').map(({ frames }) => frames)).toEqual([[frame], [frame]]);
      expect(chunks.find(({ refId }) => refId === 'B')).toEqual({
        refId: 'B',
        frames: [{ fields: [] }],
        status: 404,
        error: 'No rows.',
        errorSource: 'downstream',
      });
    });
  });

  describe('Secrets', () => {
    it('stay out of the message that the user sees', async () => {
      const { A: result } = await plugin.queryData([{ queryType: 'throwSecret' }]);
      expect(result?.error).toContain('postgres://app:[redacted]@db');
    });

    it('stay out of the log, as values and inside of settings', async () => {
      await plugin.query({ queryType: 'logSecret' });
      await plugin.queryData([{ queryType: 'throwSecret' }]);
      const line = await plugin.waitForLog(/^Token is/);
      expect(line.message).toBe('Token is [redacted]');
      expect(JSON.stringify(plugin.logs)).not.toContain(secret);
    });
  });

  describe('Resources over gRPC', () => {
    it('are found by path, with segments, query string and headers', async () => {
      const { status: code, body } = await plugin.callResource('models/flight%20delay/columns?kind=numeric', {
        headers: { 'X-Grafana-Id': 'id-token' },
      });
      expect(code).toBe(200);
      expect(body).toEqual({ model: 'flight delay', kind: 'numeric', token: 'id-token' });
    });

    it('take and give JSON', async () => {
      const answer = await plugin.callResource('echo', { method: 'POST', body: { columns: ['temp'] } });
      expect(answer).toEqual({
        status: 201,
        headers: { 'Content-Type': 'application/json' },
        body: { columns: ['temp'] },
      });
    });

    it('refuse a body that is no JSON', async () => {
      const answer = await plugin.callResource('echo', { method: 'POST', body: '{"columns":' });
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({
        message: expect.stringMatching(/^The body of the request is not valid JSON/) as string,
      });
    });

    it('answer unknown paths with 404 and wrong methods with 405', async () => {
      await expect(plugin.callResource('models')).resolves.toMatchObject({ status: 404 });
      await expect(plugin.callResource('echo')).resolves.toMatchObject({ status: 405, headers: { Allow: 'POST' } });
    });

    it('turn errors into their HTTP status', async () => {
      await expect(plugin.callResource('forbidden')).resolves.toMatchObject({
        status: 403,
        body: { message: 'Admins only.' },
      });
      await expect(plugin.callResource('broken')).resolves.toMatchObject({ status: 500 });
    });
  });

  describe('Diagnostics over gRPC', () => {
    it('report the health with details and the role of who asks', async () => {
      const health = await plugin.checkHealth({ user: { role: 'Viewer' } });
      expect(health).toMatchObject({ status: 'OK', message: 'Fixture is well', details: { role: 'Viewer' } });
    });

    it("give the process's own metrics and the plugin's", async () => {
      const text = await plugin.collectMetrics();
      expect(Number(/^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(10_000_000);
      expect(text).toContain('fixture_answers_total 1');
    });

    it('answer the ping of the plugin host', async () => {
      const { status: serving } = await plugin.client.call(Health.method.check, { service: 'plugin' });
      expect(serving).toBe(HealthCheckResponse_ServingStatus.SERVING);
      await expect(plugin.client.call(Health.method.check, { service: 'other' })).rejects.toMatchObject({
        code: status.NOT_FOUND,
      });
    });

    it('log in the form that Grafana reads at its level: hclog JSON with microseconds', async () => {
      const { level, fields } = await plugin.waitForLog(/^Plugin is ready$/);
      expect(level).toBe('info');
      expect(fields['@timestamp']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/);
    });
  });
});
