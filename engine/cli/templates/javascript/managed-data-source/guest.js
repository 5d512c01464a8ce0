// Makes elements of the lines of its configuration.

import { answers } from './answers.js';

let state = fresh('');

function fresh(text) {
  const lines = text.split('\n');
  // What follows the last line feed is a line only if it is not empty.
  if (lines.at(-1) === '') lines.pop();
  return { lines, next: 0, paused: false };
}

export const lifecycle = {
  init: answers((config) => {
    state = fresh(config);
  }),

  teardown: answers(() => []),
};

export const source = {
  pollSource: answers(() => {
    if (state.paused) return { tag: 'pending' };
    if (state.next === state.lines.length) return { tag: 'finished' };
    const meta = { sequence: BigInt(state.next), timestampNs: 0n };
    const payload = new TextEncoder().encode(state.lines[state.next]);
    state.next += 1;
    return { tag: 'ready', val: { meta, payload } };
  }),

  notifyBackpressure(signal) {
    state.paused = signal === 'pause';
  },
};
