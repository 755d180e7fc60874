import { describe, expect, it } from 'vitest';
import { getEventKindOptions } from './getEventKindOptions';

describe('the changes that an editor offers', () => {
  const getKinds = (...parameters: Parameters<typeof getEventKindOptions>): string[] =>
    getEventKindOptions(...parameters).map(({ value }) => value);

  it('are those that a registry of the data source can tell', () => {
    expect(getKinds([{ type: 'mlflow' }], [])).toEqual(['version_created', 'alias_moved', 'stage_changed']);
    expect(getKinds([{ type: 'sagemaker' }, { type: 'kubeflow' }], [])).toEqual([
      'version_created',
      'approval_changed',
      'deployment_changed',
    ]);
  });

  it('have no deployments where the registry has none as it is set up', () => {
    expect(getKinds([{ type: 'azure-ml', scope: { kind: 'workspace' } }], [])).toContain('deployment_changed');
    expect(getKinds([{ type: 'azure-ml', scope: { kind: 'registry' } }], [])).toEqual([
      'version_created',
      'stage_changed',
    ]);
  });

  it('keep what was chosen for a registry that is no longer there', () => {
    expect(getKinds([{ type: 'neptune-export' }], ['alias_moved'])).toContain('alias_moved');
  });
});
