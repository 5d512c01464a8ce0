// Finds words.
//
// A word is made of letters, marks and digits, with what Unicode's text segmentation lets stand between two
// of them: `don't` is one word, and so is `3.14`. Of scripts that put nothing between words, each character
// counts as one.

import * as all from './classes.js';

const QUOTES = "'.\\u2018\\u2019\\u2024\\ufe52\\uff07\\uff0e";
const BETWEEN_LETTERS = `[${QUOTES}:\\u00b7\\u0387\\u055f\\u05f4\\u2027\\ufe13\\ufe55\\uff1a]`;
const BETWEEN_DIGITS =
  `[${QUOTES},;\\u037e\\u0589\\u060c\\u060d\\u066c\\u07f8\\u2044\\ufe10\\ufe14\\ufe50\\ufe54\\uff0c\\uff1b]`;

/** What finds words that are made of such characters. */
function pattern({ alone, connector, digit, extend, katakana, letter }) {
  const EXTEND = `[${extend}]*`;
  const letters = `[${letter}]${EXTEND}(?:${BETWEEN_LETTERS}${EXTEND}(?=[${letter}]))?`;
  const digits = `[${digit}]${EXTEND}(?:${BETWEEN_DIGITS}${EXTEND}(?=[${digit}]))?`;
  const connectors = `[${connector}]${EXTEND}`;
  const katakanas = `[${katakana}]${EXTEND}(?:[${katakana}${connector}]${EXTEND})*`;
  // A connector alone is no word.
  const word = `(?:${connectors})*(?:${letters}|${digits})(?:${letters}|${digits}|${connectors})*`;
  return new RegExp(`${word}|${katakanas}|[${alone}]${EXTEND}`, 'gu');
}

const WORD = pattern(all);

// The engine goes through the ranges of a class one by one, and most texts need few of them.
const ASCII = { letter: 'A-Za-z', digit: '0-9', connector: '_', alone: '', extend: '', katakana: '' };
const ASCII_WORD = pattern(ASCII);
const IS_ASCII = /^[\0-\x7f]*$/;

/** The words of a text. */
export function words(text) {
  return text.match(IS_ASCII.test(text) ? ASCII_WORD : WORD) ?? [];
}
