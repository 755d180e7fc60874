/**
 * Whether a part of a glob means a name of its folder: `*` any run of characters, `?` any one, all else itself. Wildcards leave out names
 * that start with a dot or underscore. Costs at most the product of both lengths, whatever the pattern.
 */
export function matchesName(pattern: string, name: string): boolean {
  if (/^[._]/.test(name) && !/^[._]/.test(pattern)) {
    return false;
  }
  const wanted = Array.from(pattern);
  const given = Array.from(name);
  let [at, position, lastStar, resume] = [0, 0, -1, 0];
  while (position < given.length) {
    if (wanted[at] === '*') {
      lastStar = at;
      resume = position;
      at += 1;
    } else if (wanted[at] === '?' || wanted[at] === given[position]) {
      at += 1;
      position += 1;
    } else if (lastStar >= 0) {
      resume += 1;
      position = resume;
      at = lastStar + 1;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((character) => character === '*');
}
