import { encodePart } from './encodePart';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A text's UTF-8 bytes in base64, with nothing but the language: browser and process have no function for it in common. */
export function encodeBase64(text: string): string {
  const bytes = encodeUtf8(text);
  let encoded = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second, third] = bytes.slice(start, start + 3);
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    encoded += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    encoded += second === undefined ? '=' : alphabet.charAt((group >> 6) & 63);
    encoded += third === undefined ? '=' : alphabet.charAt(group & 63);
  }
  return encoded;
}

function encodeUtf8(text: string): number[] {
  return [...encodePart(text).matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, plain = '']) =>
    hex === undefined ? plain.charCodeAt(0) : Number.parseInt(hex, 16)
  );
}
