// What the user can choose, as JSON.

/** A configuration that means nothing. */
export class Invalid extends Error {}

// Deeper ones would overflow the stack of the guest.
const MAX_BRACKETS = 500;

const isCount = (least) => (value) => Number.isSafeInteger(value) && value >= least;

/** What there is to choose: a default for each key, and what its value may be. */
const KEYS = {
  top: { is: isCount(1), start: undefined },
  case_sensitive: { is: (value) => typeof value === 'boolean', start: false },
  min_length: { is: isCount(0), start: 0 },
};

/** Reads a configuration. A blank text stands for the defaults. */
export function parse(given) {
  const text = given.trim();
  const config = Object.fromEntries(Object.entries(KEYS).map(([key, { start }]) => [key, start]));
  if (text === '') return config;
  if (!text.startsWith('{')) throw new Invalid('expected a JSON object');
  if ((text.match(/[[{]/g) ?? []).length > MAX_BRACKETS) {
    throw new Invalid(`more than ${MAX_BRACKETS} brackets`);
  }
  let values;
  try {
    values = JSON.parse(text);
  } catch (error) {
    throw new Invalid(error.message);
  }
  for (const [key, value] of Object.entries(values)) {
    if (!Object.hasOwn(KEYS, key)) {
      const names = Object.keys(KEYS).join('`, `');
      throw new Invalid(`unknown field \`${key}\`, expected one of \`${names}\`${place(text, key)}`);
    }
    if (!KEYS[key].is(value)) throw new Invalid(`invalid value of \`${key}\`${place(text, key)}`);
    config[key] = value;
  }
  return config;
}

/** Where a key ends. */
function place(text, key) {
  const quoted = JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`${quoted}(?=\\s*:)`).exec(text);
  if (!found) return '';
  const lines = text.slice(0, found.index + found[0].length).split('\n');
  return ` at line ${lines.length} column ${[...lines.at(-1)].length}`;
}
