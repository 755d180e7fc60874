export interface EncodedTexts {
  /** Where each text begins, and where the last one ends. */
  offsets: Int32Array;
  bytes: Uint8Array;
}

/**
 * Texts as Arrow's Utf8 holds them. Where all are ASCII, which one comparison tells, a text has as many bytes as characters and all are
 * encoded at once: a call for each would cost more than the rest of a frame.
 */
export function encodeTexts(texts: ArrayLike<string>): EncodedTexts {
  const joined = Array.prototype.join.call(texts, '');
  const bytes = Buffer.from(joined);
  const isAscii = bytes.length === joined.length;
  const offsets = new Int32Array(texts.length + 1);
  let end = 0;
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? '';
    end += isAscii ? text.length : Buffer.byteLength(text);
    offsets[row + 1] = end;
  }
  return { offsets, bytes: end === bytes.length ? bytes : encodeEach(texts, offsets) };
}

/** Half of a pair of characters at a text's end and the other half at the next one's beginning would be joined to one. */
function encodeEach(texts: ArrayLike<string>, offsets: Int32Array): Uint8Array {
  const bytes = Buffer.alloc(offsets.at(-1) ?? 0);
  for (let row = 0; row < texts.length; row++) {
    bytes.write(texts[row] ?? '', offsets[row] ?? 0);
  }
  return bytes;
}
