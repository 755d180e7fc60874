/**
 * Compares the lock file with the record that npm itself keeps of what it installed
 * (node_modules/.package-lock.json, written last, so an interrupted install leaves none or an old one).
 *
 * @param {{packages?: Record<string, {version?: string, optional?: boolean}>}} lock parsed package-lock.json
 * @param {{packages?: Record<string, {version?: string}>} | undefined} installed parsed node_modules/.package-lock.json
 * @returns {string | undefined} the first package that isn't there in the locked version; undefined when all fits.
 *   Optional packages may be absent: they are meant for other platforms.
 */
export function findStalePackage(lock, installed) {
  const installedPackages = installed?.packages ?? {};
  const stale = Object.entries(lock.packages ?? {}).find(([path, wanted]) => {
    if (path === '') {
      return false;
    }
    const found = installedPackages[path];
    return found ? found.version !== wanted.version : wanted.optional !== true;
  });
  return stale?.[0];
}
