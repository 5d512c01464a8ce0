// Finds words.
//
// A word is made of letters, marks and digits, with what Unicode's text segmentation lets stand between two
// of them: `don't` is one word, and so is `3.14`. Of scripts that put nothing between words, each character
// counts as one.

// Thai, Lao, Myanmar, Khmer, Hiragana and the ideographs.
const ALONE =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u19e0-\\u19ff\\u3005-\\u3007\\u3021-\\u3029' +
  '\\u3038-\\u303b\\u3041-\\u309a\\u309d-\\u309f\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const KATAKANA = '\\u3031-\\u3035\\u309b-\\u309c\\u30a0-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\uff66-\\uff9d';
const QUOTES = "'.\\u2018\\u2019\\u2024\\ufe52\\uff07\\uff0e";
const BETWEEN_LETTERS = `[${QUOTES}:\\u00b7\\u0387\\u055f\\u05f4\\u2027\\ufe13\\ufe55\\uff1a]`;
const BETWEEN_DIGITS =
  `[${QUOTES},;\\u037e\\u0589\\u060c\\u060d\\u066c\\u07f8\\u2044\\ufe10\\ufe14\\ufe50\\ufe54\\uff0c\\uff1b]`;

const EXTEND = '[\\p{M}\\p{Cf}]*';
const LETTER = `(?![${ALONE}${KATAKANA}])[\\p{L}\\p{Nl}]`;
const CONNECTOR = '[\\p{Pc}\\u202f]';

const letters = `${LETTER}${EXTEND}(?:${BETWEEN_LETTERS}${EXTEND}(?=${LETTER}))?`;
const digits = `\\p{Nd}${EXTEND}(?:${BETWEEN_DIGITS}${EXTEND}(?=\\p{Nd}))?`;
const connectors = `${CONNECTOR}${EXTEND}`;
const katakana = `[${KATAKANA}]${EXTEND}(?:(?:[${KATAKANA}]|${CONNECTOR})${EXTEND})*`;
const alone = `(?:[${ALONE}]|\\p{No})${EXTEND}`;
// A connector alone is no word.
const word = `(?:${connectors})*(?:${letters}|${digits})(?:${letters}|${digits}|${connectors})*`;

const WORD = new RegExp(`${word}|${katakana}|${alone}`, 'gu');
const ALNUM = /[\p{L}\p{N}]/u;

/** The words of a text. */
export function* words(text) {
  for (const [found] of text.matchAll(WORD)) {
    if (ALNUM.test(found)) yield found;
  }
}
