// Text that may have bytes in it that are no UTF-8.

/** A byte that is no UTF-8 is half of a surrogate pair, which no text in UTF-8 has. */
const STRAY = 0xdc00;

/** How long the character is that begins with a byte, and the bits of it that are in that byte. */
function lead(byte) {
  if (byte >= 0xc2 && byte <= 0xdf) return [2, byte & 0x1f];
  if (byte >= 0xe0 && byte <= 0xef) return [3, byte & 0x0f];
  if (byte >= 0xf0 && byte <= 0xf4) return [4, byte & 0x07];
  return [1, STRAY + byte];
}

const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** The code of the character at a place, and its length in bytes. */
export function character(bytes, at) {
  const first = bytes[at];
  if (first < 0x80) return [first, 1];
  let [length, code] = lead(first);
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return [STRAY + first, 1];
    code = (code << 6) | (byte & 0x3f);
  }
  const valid = code >= LEAST[length] && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return length === 1 || valid ? [code, length] : [STRAY + first, 1];
}

/** The text of bytes, and for each of its units of 16 bits the place of its first byte. */
export function decode(bytes) {
  const parts = [];
  const places = [];
  for (let at = 0; at < bytes.length; ) {
    const [code, length] = character(bytes, at);
    const part = String.fromCodePoint(code);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) places.push(at);
    at += length;
  }
  places.push(bytes.length);
  return [parts.join(''), places];
}
