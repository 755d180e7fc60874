/**
 * @param {string} version a version of Node without the leading v, such as "20.19.0"
 * @param {string} minimum the lowest version that will do, in the same form
 * @returns {boolean}
 */
export function isNodeVersionSupported(version, minimum) {
  const parts = version.split('.').map(Number);
  const wanted = minimum.split('.').map(Number);
  for (const [index, part] of wanted.entries()) {
    const found = parts[index] ?? 0;
    if (found !== part) {
      return found > part;
    }
  }
  return true;
}
