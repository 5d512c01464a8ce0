// Finds what is to be masked, and masks it.

import { CLASSES } from './classes.js';
import { Invalid } from './config.js';
import { character, decode } from './text.js';

const IS_WORD = 1;
const IS_LETTER = 2;

/** What each of the first characters is; others are looked for among the ranges. */
const known = new Uint8Array(0x10000);
for (const [first, last, isLetter] of CLASSES) known.fill(isLetter ? IS_WORD | IS_LETTER : IS_WORD, first, last + 1);

function kind(code) {
  const found = CLASSES.find(([first, last]) => first <= code && code <= last);
  if (!found) return 0;
  return found[2] ? IS_WORD | IS_LETTER : IS_WORD;
}

const kindOf = (code) => known[code] ?? kind(code);

const codes = (text) => new Set([...text].map((part) => part.codePointAt(0)));
const IN_LOCAL = codes('.%+-');
const [AT, DOT, DASH] = codes('@.-');

/** Where the character before a place begins. */
function before(bytes, at, start) {
  let first = at - 1;
  while (first > start && at - first < 4 && (bytes[first] & 0xc0) === 0x80) first -= 1;
  return first + character(bytes, first)[1] === at ? first : at - 1;
}

/**
 * Where the domain ends that begins at a place, or -1: labels with a dot behind each, and two letters or
 * more.
 */
function domain(bytes, start) {
  let end = -1;
  let [label, letters] = [0, 0];
  let isLast = false;
  for (let at = start; at < bytes.length; ) {
    const [code, length] = character(bytes, at);
    if (code === DOT) {
      if (label === 0) break;
      [label, letters, isLast] = [0, 0, true];
    } else {
      const found = kindOf(code);
      if (found === 0 && code !== DASH) break;
      // Letters at the beginning of a label.
      if (letters === label && found & IS_LETTER) letters += 1;
      label += 1;
      if (isLast && letters === label && letters >= 2) end = at + length;
    }
    at += length;
  }
  return end;
}

/** Where the e-mail addresses are. It looks to both sides of each `@`. */
function emails(bytes, add) {
  let start = 0;
  for (let at = bytes.indexOf(AT); at >= 0; at = bytes.indexOf(AT, start)) {
    let first = at;
    while (first > start) {
      const place = before(bytes, first, start);
      const [code] = character(bytes, place);
      if (!IN_LOCAL.has(code) && !(kindOf(code) & IS_WORD)) break;
      first = place;
    }
    const end = first < at ? domain(bytes, at + 1) : -1;
    if (end >= 0) add(first, end);
    start = end >= 0 ? end : at + 1;
  }
}

const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
const isAsciiWord = (byte) =>
  isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a || byte === 0x5f;

/** Where the number from 0 to 255 ends that begins at a place, or -1. */
function octet(bytes, start) {
  let end = start;
  let value = 0;
  while (isDigit(bytes[end]) && end - start < 4) value = value * 10 + bytes[end++] - 0x30;
  const digits = end - start;
  return digits === 0 || value > 255 || (digits > 1 && bytes[start] === 0x30) ? -1 : end;
}

/** Where the IPv4 addresses are: each a word of its own. */
function addresses(bytes, add) {
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isDigit(bytes[at]) || (at > 0 && isAsciiWord(bytes[at - 1]))) continue;
    let end = octet(bytes, at);
    for (let part = 1; part < 4 && end >= 0; part += 1) {
      end = bytes[end] === DOT ? octet(bytes, end + 1) : -1;
    }
    if (end < 0 || (end < bytes.length && isAsciiWord(bytes[end]))) continue;
    add(at, end);
    at = end - 1;
  }
}

/** Masks payloads. Matches that overlap become one mask; bytes that are no UTF-8 stay. */
export class Redactor {
  constructor({ emails, ipv4, mask, patterns }) {
    this.emails = emails;
    this.ipv4 = ipv4;
    this.mask = new TextEncoder().encode(mask);
    this.patterns = patterns.map((pattern, index) => {
      // JavaScript has the flag behind the expression.
      const [, flag, source] = /^(\(\?i\))?(.*)$/s.exec(pattern);
      try {
        return new RegExp(source, flag ? 'giu' : 'gu');
      } catch (error) {
        throw new Invalid(`patterns[${index}] ${JSON.stringify(pattern)}: ${error.message}`);
      }
    });
  }

  /** The payload with its masks, or nothing if there is nothing to mask. */
  redact(bytes) {
    const matches = [];
    const add = (first, end) => matches.push([first, end]);
    if (this.emails) emails(bytes, add);
    if (this.ipv4) addresses(bytes, add);
    if (this.patterns.length > 0) {
      const [text, places] = decode(bytes);
      for (const pattern of this.patterns) {
        for (const { 0: found, index } of text.matchAll(pattern)) {
          if (found !== '') add(places[index], places[index + found.length]);
        }
      }
    }
    if (matches.length === 0) return undefined;
    matches.sort(([left], [right]) => left - right);
    const parts = [];
    let end = 0;
    for (const [first, stop] of matches) {
      // One that begins within the last mask makes it longer.
      if (first >= end || parts.length === 0) parts.push(bytes.subarray(end, first), this.mask);
      end = Math.max(end, stop);
    }
    parts.push(bytes.subarray(end));
    return joined(parts);
  }
}

function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
