// Fails in the way that the element says.

import { answers } from './answers.js';

function descend(depth) {
  return descend(depth + 1) + 1;
}

function fail(how) {
  const kept = [];
  switch (how) {
    case 'throw':
      throw new Error('out of ink');
    case 'recurse':
      return descend(0);
    case 'loop':
      for (;;);
    case 'eat':
      for (;;) kept.push(new Uint8Array(1 << 20).fill(1));
    case 'time':
      return Date.now();
    case 'random':
      return Math.random();
  }
}

const answered = answers(({ payload }) => {
  fail(new TextDecoder().decode(payload));
  return { tag: 'forward' };
});

export const processor = {
  process(element) {
    if (new TextDecoder().decode(element.payload) === 'bare') throw new Error('out of ink');
    return answered(element);
  },
};
