// Takes white space from the ends of lines, and drops blank lines.

import { answers, invalidInput } from './answers.js';

const WHITE = new Set([...' \t\r'].map((character) => character.charCodeAt(0)));

export const processor = {
  process: answers(({ meta, payload: line }) => {
    const place = line.indexOf(0);
    if (place >= 0) throw invalidInput(`byte ${place} is 0: this is no text`);
    let end = line.length;
    while (end > 0 && WHITE.has(line[end - 1])) end -= 1;
    if (end === 0) return { tag: 'filtered' };
    // No byte crosses back to the host.
    if (end === line.length) return { tag: 'forward' };
    return { tag: 'output', val: { meta, payload: line.subarray(0, end) } };
  }),
};
