import { describe, expect, it } from 'vitest';
import { conventions as known } from '../../../core/drift/conventions/conventions';
import { multivariateConventions } from '../../../core/drift/multivariate/multivariateConventions';
import { conventions } from '../../../schema/query/driftMethod';
import { getDriftMethodOptions } from './getDriftMethodOptions';

describe('the methods that the editor offers', () => {
  it.each(conventions)('are those of the convention %s', (convention) => {
    const offered = getDriftMethodOptions(convention).map(({ value }) => value);
    expect([...offered].sort()).toEqual(
      ['auto', ...Object.keys(known[convention]), ...Object.keys(multivariateConventions[convention] ?? {})].sort()
    );
  });

  it('are each named and explained once', () => {
    const options = getDriftMethodOptions('plumbline');
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
    expect(new Set(options.map(({ description }) => description)).size).toBe(options.length);
  });

  it('name the default threshold that the convention holds them against', () => {
    const describeMethod = (convention: (typeof conventions)[number], method: string) =>
      getDriftMethodOptions(convention).find(({ value }) => value === method)?.description;
    expect(describeMethod('plumbline', 'psi')).toMatch(/For numbers and text\. Threshold 0\.2\.$/);
    expect(describeMethod('evidently', 'psi')).toMatch(/Threshold 0\.1\.$/);
    expect(describeMethod('evidently', 'kolmogorov_smirnov')).toMatch(
      /For numbers\. Drifted from a p-value of 0\.05 down\.$/
    );
    expect(describeMethod('nannyml', 'jensen_shannon')).toMatch(/learnt from the reference's own windows\.$/);
  });
});
