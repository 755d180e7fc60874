import { describe, expect, it } from 'vitest';
import type { RegistryEvent } from '../../registries/modelRegistry';
import { formatEventTitle } from './formatEventTitle';

describe('the title of an event', () => {
  const base = { id: '', time: 0, timeSource: 'vendor', model: 'credit-risk' } as const;

  it.each<[Partial<RegistryEvent> & Pick<RegistryEvent, 'kind'>, string]>([
    [{ kind: 'version_created', version: '7' }, 'credit-risk v7 created'],
    [{ kind: 'version_created', version: 'final' }, 'credit-risk final created'],
    [{ kind: 'alias_moved', version: '7', subject: 'production', to: '7' }, 'credit-risk v7 → production'],
    [{ kind: 'alias_moved', version: '6', subject: 'production', from: '6' }, 'credit-risk v6 ↛ production'],
    [{ kind: 'stage_changed', version: '7', from: 'Staging', to: 'Production' }, 'credit-risk v7 → Production'],
    [{ kind: 'stage_changed', version: '7', from: 'Staging', to: '' }, 'credit-risk v7 ↛ Staging'],
    [{ kind: 'approval_changed', version: '7', to: 'approved' }, 'credit-risk v7 → approved'],
    [
      { kind: 'deployment_changed', version: '7', subject: 'eu', from: '6', to: '7 (80 %), 6 (20 %)' },
      'credit-risk v7 (80 %), v6 (20 %) → eu',
    ],
    [{ kind: 'deployment_changed', subject: 'eu', from: '6' }, 'credit-risk v6 ↛ eu'],
  ])('of %j is %j', (event, title) => {
    expect(formatEventTitle({ ...base, ...event })).toBe(title);
  });
});
