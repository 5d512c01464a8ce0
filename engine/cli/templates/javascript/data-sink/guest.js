// Counts elements and bytes, and reports on them at the end.

import { answers } from './answers.js';

const MAX_U64 = 2n ** 64n - 1n;

const counts = { elements: 0, bytes: 0, longest: 0, nextSequence: 0n };

export const sink = {
  deliverSink: answers(({ meta, payload }) => {
    counts.elements += 1;
    counts.bytes += payload.length;
    counts.longest = Math.max(counts.longest, payload.length);
    counts.nextSequence = meta.sequence < MAX_U64 ? meta.sequence + 1n : MAX_U64;
    return 'ready';
  }),

  complete: answers(() => {
    const { elements, bytes, longest } = counts;
    const report = `${elements} elements, ${bytes} bytes, the longest has ${longest}`;
    const meta = { sequence: counts.nextSequence, timestampNs: 0n };
    return { meta, payload: new TextEncoder().encode(report) };
  }),
};
