import type { DataTransformerInfo, TransformerRegistryItem } from '@grafana/data';

/** Up to Grafana 13.0 an item holds the transformer itself. */
type HoldingItem<Options> = TransformerRegistryItem<Options>;

/** From Grafana 13.1 on it holds a function that gives a promise of it, and some of its parts itself. */
type PromisingItem<Options> = Omit<TransformerRegistryItem<Options>, 'transformation'> &
  Pick<DataTransformerInfo<Options>, 'isApplicable' | 'isApplicableDescription'> & {
    transformation: () => Promise<DataTransformerInfo<Options>>;
    defaultOptions: unknown;
  };

/** What is used of Grafana's registry of transformations, whichever kind of item it takes. */
export interface TransformerRegistry<Options> {
  list(): Array<{ id: string; transformation: unknown }>;
  register(item: HoldingItem<Options> | PromisingItem<Options>): void;
}

/**
 * Puts a transformation into Grafana's registry, in the shape that the items already there have.
 *
 * Grafana doesn't document that registry as open to plugins. So whatever isn't as expected is left alone: the answer
 * is false, the transformation isn't offered, and nothing else suffers. False also when it is there already.
 */
export function registerTransformer<Options>(
  registry: TransformerRegistry<Options>,
  item: HoldingItem<Options>
): boolean {
  const known = registry.list();
  const [example] = known;
  if (example === undefined || known.some(({ id }) => id === item.id)) {
    return false;
  }
  if (typeof example.transformation === 'function') {
    registry.register(toPromisingItem(item));
    return true;
  }
  if (isTransformer(example.transformation)) {
    registry.register(item);
    return true;
  }
  return false;
}

function isTransformer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'operator' in value && typeof value.operator === 'function';
}

function toPromisingItem<Options>(item: HoldingItem<Options>): PromisingItem<Options> {
  const { transformation } = item;
  return {
    ...item,
    transformation: () => Promise.resolve(transformation),
    defaultOptions: transformation.defaultOptions as unknown,
    isApplicable: transformation.isApplicable,
    isApplicableDescription: transformation.isApplicableDescription,
  };
}
