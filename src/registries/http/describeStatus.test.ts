import { describe, expect, test } from 'vitest';
import type { RegistryError } from '../registryError';
import { describeStatus } from './describeStatus';

const secretive = 'https://user:hunter2@models.example.com/api/models?key=hunter2#hunter2';
const describeAnswer = (status: number, body = ''): RegistryError =>
  describeStatus('lab', { method: 'GET', url: secretive, headers: {} }, { status, headers: {}, body });

describe('a status as an error', () => {
  test.each([
    [302, 'not_allowed'],
    [400, 'bad_request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [429, 'throttled'],
    [500, 'unavailable'],
  ])('%i is %s, with a remedy', (status, kind) => {
    const error = describeAnswer(status);
    expect(error).toMatchObject({ kind, remedy: expect.stringMatching(/\w/) as string });
  });

  test('names the registry and the path, neither host nor query', () => {
    expect(describeAnswer(404).message).toBe('Registry "lab" answered 404 to GET /api/models');
  });

  test('repeats what the vendor says, wherever its JSON holds it', () => {
    expect(describeAnswer(400, '{"error":{"code":7,"message":"Bad filter"}}').message).toContain(': Bad filter');
    expect(describeAnswer(400, '{"detail":"Not a name"}').message).toContain(': Not a name');
    expect(describeAnswer(400, '{"Message":"Signature"}').message).toContain(': Signature');
  });

  test('leaves out pages, and the rest of a long reason', () => {
    expect(describeAnswer(500, '<html>stack trace</html>').message).not.toContain('stack');
    expect(describeAnswer(400, JSON.stringify({ message: 'x'.repeat(5000) })).message.length).toBeLessThan(300);
  });
});
