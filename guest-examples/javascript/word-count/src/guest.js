// Counts the words of a stream.
//
// Every element is counted and then dropped. `lifecycle.teardown` hands the table over: one element per
// word. `words.js` finds them, and `config.js` reads what `lifecycle.init` receives.

import { Invalid, parse } from './config.js';
import { lower } from './lower.js';
import { decode } from './text.js';
import { words } from './words.js';

const MAX_U64 = 2n ** 64n - 1n;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

let state;

/** A text in which bytes that are no UTF-8 are characters of no word. */
function textOf(payload) {
  const text = decoder.decode(payload);
  // It stands for such bytes, and for itself.
  return text.includes('\ufffd') ? decode(payload)[0] : text;
}

/** Compares texts by their code points. By units of 16 bits they would have another order. */
function compare(left, right) {
  const [a, b] = [encoder.encode(left), encoder.encode(right)];
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    if (a[at] !== b[at]) return a[at] - b[at];
  }
  return a.length - b.length;
}

export const lifecycle = {
  init(text) {
    try {
      state = { config: parse(text), counts: new Map(), nextSequence: 0n };
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      throw { tag: 'invalid-input', val: `invalid configuration: ${error.message}` };
    }
  },

  teardown() {
    if (!state) return [];
    const { config, counts, nextSequence } = state;
    const table = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
    state = undefined;
    return table.slice(0, config.top).map(([word, count], place) => ({
      meta: { sequence: nextSequence + BigInt(place), timestampNs: 0n },
      payload: encoder.encode(`${count}\t${word}`),
    }));
  },
};

export const processor = {
  process({ meta, payload }) {
    if (!state) {
      throw { tag: 'unavailable', val: 'no configuration yet: call lifecycle.init first' };
    }
    const { config, counts } = state;
    for (const found of words(textOf(payload))) {
      const word = config.case_sensitive ? found : lower(found);
      if (config.min_length > 0 && [...word].length < config.min_length) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    state.nextSequence = meta.sequence < MAX_U64 ? meta.sequence + 1n : MAX_U64;
    return { tag: 'filtered' };
  },
};
