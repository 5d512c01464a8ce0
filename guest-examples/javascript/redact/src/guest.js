// Masks e-mail addresses, IPv4 addresses and patterns of the user's own.
//
// `config.js` reads what `lifecycle.init` receives, and `redactor.js` does the masking.

import { Invalid, parse } from './config.js';
import { Redactor } from './redactor.js';

let redactor;

export const lifecycle = {
  init(text) {
    try {
      redactor = new Redactor(parse(text));
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      throw { tag: 'invalid-input', val: `invalid configuration: ${error.message}` };
    }
  },

  teardown: () => [],
};

export const processor = {
  process({ meta, payload }) {
    if (!redactor) {
      throw { tag: 'unavailable', val: 'no configuration yet: call lifecycle.init first' };
    }
    const masked = redactor.redact(payload);
    return masked ? { tag: 'output', val: { meta, payload: masked } } : { tag: 'forward' };
  },
};
