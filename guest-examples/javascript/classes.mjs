// Writes `src/classes.js` of both guests: the characters of words, of each kind, as the inside of a class of a
// regular expression. The engine that components are made with knows no `\p{..}`; Node does. Run it again for
// a newer version of Unicode: `node classes.mjs`.

import { writeFileSync } from 'node:fs';

// Thai, Lao, Myanmar, Khmer, Hiragana and the ideographs: scripts that put nothing between words.
const ALONE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3041-\u309f\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const KATAKANA = /[\u3031-\u3035\u309b\u309c\u30a0-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d]/u;
// Letters in circles and squares, which Unicode counts among symbols.
const CIRCLED = /[\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
const WORD = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u;

const redact = {
  word: (text) => WORD.test(text),
  letter: (text) => WORD.test(text) && /[^\p{Nd}_]/u.test(text),
};

const wordCount = {
  letter: (text) =>
    (/[\p{L}\p{Nl}]/u.test(text) && !ALONE.test(text) && !KATAKANA.test(text)) || CIRCLED.test(text),
  digit: (text) => /\p{Nd}/u.test(text),
  connector: (text) => /[\p{Pc}\u202f]/u.test(text),
  katakana: (text) => KATAKANA.test(text),
  alone: (text) => /\p{No}/u.test(text) || (/[\p{L}\p{Nl}]/u.test(text) && ALONE.test(text) && !KATAKANA.test(text)),
  extend: (text) => /[\p{M}\p{Cf}]/u.test(text) && text !== '\u200b',
};

function ranges(belongs) {
  const found = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if ((code >= 0xd800 && code <= 0xdfff) || !belongs(String.fromCodePoint(code))) continue;
    if (found.length > 0 && found.at(-1)[1] === code - 1) found.at(-1)[1] = code;
    else found.push([code, code]);
  }
  return found.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`);
}

for (const [guest, classes] of Object.entries({ redact, 'word-count': wordCount })) {
  const version = process.versions.unicode;
  let text = `// The characters of words, by Unicode ${version}. \`classes.mjs\` writes this file.\n`;
  for (const [name, belongs] of Object.entries(classes)) {
    const rows = [];
    for (const range of ranges(belongs)) {
      if (rows.length > 0 && rows.at(-1).length + range.length < 96) rows[rows.length - 1] += range;
      else rows.push(range);
    }
    text += `\nexport const ${name} = String.raw\`\n${rows.join('\n')}\`.replaceAll('\\n', '');\n`;
  }
  writeFileSync(new URL(`${guest}/src/classes.js`, import.meta.url), text);
}
