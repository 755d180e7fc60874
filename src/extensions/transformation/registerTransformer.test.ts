// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { Registry, type DataTransformerInfo, type TransformerRegistryItem } from '@grafana/data';
import { map } from 'rxjs/operators';
import { describe, expect, it } from 'vitest';
import { buildOverlayItem } from './buildOverlayItem';
import { registerTransformer } from './registerTransformer';

interface AnyItem {
  id: string;
  name: string;
  transformation: unknown;
  defaultOptions?: unknown;
}

const operator = () => map((frames: never[]) => frames);
const item = buildOverlayItem(operator as unknown as DataTransformerInfo['operator']);

function buildRegistry(...transformations: unknown[]): Registry<AnyItem> {
  return new Registry(() =>
    transformations.map((transformation, index) => ({ id: `core${index}`, name: 'Core', transformation }))
  );
}

function register(registry: Registry<AnyItem>): boolean {
  return registerTransformer(registry as unknown as Registry<TransformerRegistryItem>, item);
}

describe('registerTransformer', () => {
  it('registers the transformer itself where the registry holds transformers (Grafana up to 13.0)', () => {
    const registry = buildRegistry({ id: 'core0', operator });
    expect(register(registry)).toBe(true);
    expect(registry.get(item.id).transformation).toBe(item.transformation);
  });

  it('registers a promise of it, with what is asked for at once, where the registry holds functions (from 13.1)', async () => {
    const registry = buildRegistry(() => Promise.resolve({ id: 'core0', operator }));
    expect(register(registry)).toBe(true);
    const registered = registry.get(item.id);
    expect(registered).toMatchObject({
      defaultOptions: item.transformation.defaultOptions as unknown,
      isApplicable: item.transformation.isApplicable,
      isApplicableDescription: item.transformation.isApplicableDescription,
    });
    const load = registered.transformation as () => Promise<unknown>;
    await expect(load()).resolves.toBe(item.transformation);
  });

  it.each([
    ['is empty', []],
    ['holds something else', ['a string']],
    ['holds objects without an operator', [{ id: 'core0' }]],
    ['holds nothing', [undefined]],
  ])('registers nothing where the registry %s', (_, transformations) => {
    const registry = buildRegistry(...transformations);
    expect(register(registry)).toBe(false);
    expect(registry.getIfExists(item.id)).toBeUndefined();
  });

  it('registers once', () => {
    const registry = buildRegistry({ id: 'core0', operator });
    expect([register(registry), register(registry)]).toEqual([true, false]);
  });
});
