// Small letters.

import { CASES, LOWER } from './classes.js';

// Large letters that the engine does not know yet, and their small ones.
const newer = new Map();
for (const [first, last, step, distance] of LOWER) {
  for (let code = first; code <= last; code += step) {
    const [large, small] = [code, code + distance].map((one) => String.fromCodePoint(one));
    if (large.toLowerCase() !== small) newer.set(large, small);
  }
}
const NEWER = new RegExp(`[${[...newer.keys()].join('')}]`, 'gu');
const CAPITAL_SIGMA = '\u03a3';
const FINAL_SIGMA = '\u03c2';

/**
 * What a character is where the last letter of a word is looked for: `C` has a large or small form, `I` is not looked
 * at, and `o` is anything else.
 */
function caseOf(character) {
  const code = character.codePointAt(0);
  return CASES.find(([first, last]) => first <= code && code <= last)?.[2] ?? 'o';
}

/** Whether the first of these that is looked at is a letter. */
function beginsWithLetter(characters) {
  return characters.map(caseOf).find((kind) => kind !== 'I') === 'C';
}

/** A word with small letters. A sigma at its end is written in another way, which the engine does not do. */
export function lower(word) {
  const characters = word.includes(CAPITAL_SIGMA) ? [...word] : [];
  const isFinal = (at) =>
    beginsWithLetter(characters.slice(0, at).reverse()) && !beginsWithLetter(characters.slice(at + 1));
  const marked = characters.map((one, at) => (one === CAPITAL_SIGMA && isFinal(at) ? FINAL_SIGMA : one));
  const small = (characters.length > 0 ? marked.join('') : word).toLowerCase();
  return newer.size > 0 ? small.replace(NEWER, (large) => newer.get(large)) : small;
}
