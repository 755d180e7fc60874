/** What is used of a dashboard's objects. Plugins get them without their types, so they are looked at with care. */
export interface SceneNode {
  state: Record<string, unknown>;
  parent?: unknown;
  forEachChild: (callback: (child: unknown) => void) => void;
}

/** The object of that key in the tree that an object belongs to. */
export function findSceneObject(start: unknown, key: string): SceneNode | undefined {
  let root = toNode(unwrap(start));
  for (let parent = toNode(root?.parent); parent !== undefined; parent = toNode(parent.parent)) {
    root = parent;
  }
  return root === undefined ? undefined : findBelow(root, key);
}

function findBelow(node: SceneNode, key: string): SceneNode | undefined {
  if (node.state.key === key) {
    return node;
  }
  let found: SceneNode | undefined;
  node.forEachChild((child) => {
    const next = found === undefined ? toNode(child) : undefined;
    found ??= next && findBelow(next, key);
  });
  return found;
}

/** Grafana hands it over in a wrapper that hides it from copies and from JSON. */
function unwrap(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? value.valueOf() : value;
}

function toNode(value: unknown): SceneNode | undefined {
  return isNode(value) ? value : undefined;
}

function isNode(value: unknown): value is SceneNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'state' in value &&
    typeof value.state === 'object' &&
    value.state !== null &&
    'forEachChild' in value &&
    typeof value.forEachChild === 'function'
  );
}
