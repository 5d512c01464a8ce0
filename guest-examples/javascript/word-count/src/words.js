// Finds words, as Unicode's text segmentation defines them: `don't` is one word, and so is `3.14`.

import { CLASSES } from './classes.js';

// The class of each character: a large letter if a piece of text with it is a word, and the same small letter if
// that takes another character. `b` ends a line, `c` connects, `d` is a digit, `e` belongs to what is before it,
// `h` is a letter of Hebrew, `i` a letter that is a picture too, `k` Katakana, `l` a letter, `m` stands between
// letters, `n` between digits, `u` between either, `q` is an apostrophe, `w` a quotation mark, `p` a picture, `z`
// joins pictures, `r` is half of a flag, `s` a space, and `o` anything else.
const OTHER = 'o'.charCodeAt(0);
const table = new Uint8Array(0x10000).fill(OTHER);
const beyond = [];
for (const [first, last, name] of CLASSES) {
  if (first > 0xffff) beyond.push([first, last, name.charCodeAt(0)]);
  else table.fill(name.charCodeAt(0), first, last + 1);
}
// Half of a pair is a byte that is no UTF-8, and ends a word.
table.fill('b'.charCodeAt(0), 0xd800, 0xe000);

function classOf(code) {
  let [low, high] = [0, beyond.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first, last, name] = beyond[middle];
    if (code < first) high = middle;
    else if (code > last) low = middle + 1;
    else return name;
  }
  return OTHER;
}

const EXTEND = 'e'.charCodeAt(0);

/** A text with the class of a character in place of each. What has two units gets an `e` for the second one. */
function classes(text) {
  const found = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at);
    if (code > 0xffff) {
      found[at] = classOf(code);
      at += 1;
      found[at] = EXTEND;
    } else {
      found[at] = table[code];
    }
  }
  return ascii.decode(found);
}

const ascii = new TextDecoder();

const X = '[eEz]*';

/**
 * What finds pieces of text, by the classes of their characters. Joiners take more, and few texts have them.
 */
function pieces(hasJoiners) {
  // What a joiner has joined to what is before it is no letter any more.
  const letter = hasJoiners ? '(?:[lLhH]|(?<!z)[iI])' : '[lLhHiI]';
  const picture = `${X}(?<=z)[piI]${X}`;
  // In Hebrew, an apostrophe may end a word, and a quotation mark may stand in it.
  const ends = [`[hH]${X}q${X}(?![eEz]|${letter})`];
  if (hasJoiners) {
    ends.unshift(`${letter}${X}[muq]${picture}`, `[dD]${X}[nuq]${picture}`, `[hH]${X}w${picture}`);
  }
  const end = `(?:${ends.join('|')})`;
  const letters = `(?:${letter}${X}[muq]${X}(?=${letter})|[hH]${X}w${X}(?=[hH])|${letter}${X})`;
  const digits = `[dD]${X}(?:[nuq]${X}(?=[dD]))?`;
  const plain = `(?:(?!${end})(?:${letters}|${digits}))`;
  const block = `(?:${plain}+|(?:[kK]${X})+)`;
  const last = `(?:${plain}+(?:${end})?|${end}|(?:[kK]${X})+)`;
  const word = `(?=[lLhHiIdDkKc])(?:${block}?(?:c${X})+)*(?:${last})?`;
  const piece = `(?:${word}|s+${X}|r${X}(?:r${X})?|[^b]${X})`;
  return new RegExp(`${piece}(?:(?<=z)[piI]${X})*`, 'g');
}

const [PIECES, PIECES_WITH_JOINERS] = [pieces(false), pieces(true)];

// What is in most texts needs no table.
const ASCII_PART = "(?:[A-Za-z](?:[.:'](?=[A-Za-z]))?|[0-9](?:[.,;'](?=[0-9]))?)";
const ASCII_WORD = new RegExp(`_*${ASCII_PART}(?:${ASCII_PART}|_)*`, 'g');
const IS_ASCII = /^[\0-\x7f]*$/;

/** The words of a text. */
export function words(text) {
  if (IS_ASCII.test(text)) return text.match(ASCII_WORD) ?? [];
  const found = [];
  const known = classes(text);
  const pattern = known.includes('z') ? PIECES_WITH_JOINERS : PIECES;
  for (const { 0: piece, index } of known.matchAll(pattern)) {
    if (/[A-Z]/.test(piece)) found.push(text.slice(index, index + piece.length));
  }
  return found;
}
