// What becomes of exceptions that nobody has caught.

/**
 * Makes an answer of every exception: the host gets its text, with the place where it was thrown. What
 * is thrown as a `process-error` of the WIT, such as `invalidInput(..)`, stays as it is.
 */
export function answers(call) {
  return (...values) => {
    try {
      return call(...values);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const place = (error.stack ?? '').split('\n')[0];
      throw { tag: 'internal', val: `${error.name}: ${error.message} (${place})` };
    }
  };
}

export function invalidInput(text) {
  return { tag: 'invalid-input', val: text };
}
