import { expect, it } from 'vitest';
import { withConvention } from './withConvention';

it('keeps a method that the new convention has', () => {
  const query = withConvention({ refId: 'A', queryType: 'drift', method: 'wasserstein' }, 'azureml');
  expect(query).toMatchObject({ convention: 'azureml', method: 'wasserstein' });
});

it('takes the choice of the new convention in place of a method that it lacks', () => {
  const query = withConvention({ refId: 'A', queryType: 'distribution', column: 'x', method: 'psi' }, 'sagemaker');
  expect(query).toMatchObject({ convention: 'sagemaker', method: 'auto', column: 'x' });
});
