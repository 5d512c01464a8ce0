// Keeps the lines that have a text in them, and says at the end how many those were.

import { answers, invalidInput } from './answers.js';

const MAX_U64 = 2n ** 64n - 1n;

let state = fresh('');

function fresh(text) {
  return { text: new TextEncoder().encode(text), seen: 0, kept: 0, nextSequence: 0n };
}

function has(line, text) {
  const last = line.length - text.length;
  for (let start = 0; start <= last; start += 1) {
    let length = 0;
    while (length < text.length && line[start + length] === text[length]) length += 1;
    if (length === text.length) return true;
  }
  return false;
}

export const lifecycle = {
  init: answers((config) => {
    const text = config.trim();
    if (text.includes('\n')) throw invalidInput('the text to look for is one line');
    state = fresh(text);
  }),

  teardown: answers(() => {
    const report = `${state.kept} of ${state.seen} lines`;
    const meta = { sequence: state.nextSequence, timestampNs: 0n };
    return [{ meta, payload: new TextEncoder().encode(report) }];
  }),
};

export const processor = {
  process: answers(({ meta, payload: line }) => {
    state.seen += 1;
    state.nextSequence = meta.sequence < MAX_U64 ? meta.sequence + 1n : MAX_U64;
    if (!has(line, state.text)) return { tag: 'filtered' };
    state.kept += 1;
    return { tag: 'forward' };
  }),
};
