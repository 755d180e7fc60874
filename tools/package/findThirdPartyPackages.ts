const packageFolder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/;

/**
 * The installed packages among the files that went into bundles.
 * @returns paths such as node_modules/zod or node_modules/a/node_modules/b, sorted
 */
export function findThirdPartyPackages(bundledPaths: string[]): string[] {
  return [...new Set(bundledPaths.flatMap((path) => packageFolder.exec(path)?.[0] ?? []))].sort();
}
