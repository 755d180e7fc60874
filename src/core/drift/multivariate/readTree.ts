import type { Tree } from './growTree';

/** What a tree adds to the score of a row. O(depth). */
export function readTree(tree: Tree, features: readonly Uint8Array[], row: number): number {
  let node = tree;
  while (!('leaf' in node)) node = (features[node.feature]?.[row] ?? 0) <= node.lastLeft ? node.left : node.right;
  return node.leaf;
}
