#include "counter.h"

#include <stdlib.h>
#include <string.h>

#include "characters.h"
#include "letters.h"
#include "words.h"

enum { TOP = 1, CASE_SENSITIVE = 2, MIN_LENGTH = 4 };

static bool field(counter *made, json *reader, const char *key, unsigned *seen) {
  if (strcmp(key, "top") == 0) {
    return json_once(reader, key, seen, TOP) && json_count(reader, 1, &made->top);
  }
  if (strcmp(key, "case_sensitive") == 0) {
    return json_once(reader, key, seen, CASE_SENSITIVE) && json_flag(reader, &made->case_sensitive);
  }
  if (strcmp(key, "min_length") == 0) {
    return json_once(reader, key, seen, MIN_LENGTH) && json_count(reader, 0, &made->min_length);
  }
  return json_fail(reader,
                   "unknown field `%s`, expected one of `top`, `case_sensitive`, `min_length`", key);
}

bool counter_new(counter *made, json *reader) {
  *made = (counter){0};
  if (json_is_blank(reader)) return true;
  if (!json_begin(reader)) return false;
  unsigned seen = 0;
  text key;
  while (json_key(reader, &key)) {
    bool read = field(made, reader, key.bytes, &seen);
    free(key.bytes);
    if (!read) return false;
  }
  return reader->error[0] == '\0';
}

void counter_free(counter *gone) {
  for (size_t at = 0; at < gone->room; at++) free(gone->entries[at].word);
  free(gone->entries);
  *gone = (counter){0};
}

// FNV-1a.
static uint32_t hash_of(const uint8_t *word, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t at = 0; at < length; at++) hash = (hash ^ word[at]) * 16777619u;
  return hash;
}

// The place of a word, or the empty one where it belongs.
static entry *place(entry *entries, size_t room, uint32_t hash, const uint8_t *word, size_t length) {
  for (size_t at = hash & (room - 1);; at = (at + 1) & (room - 1)) {
    entry *found = &entries[at];
    if (!found->word) return found;
    bool same = found->hash == hash && found->length == length;
    if (same && memcmp(found->word, word, length) == 0) return found;
  }
}

static bool grow(counter *table) {
  size_t room = table->room ? table->room * 2 : 1024;
  entry *entries = calloc(room, sizeof *entries);
  if (!entries) return false;
  for (size_t at = 0; at < table->room; at++) {
    entry *old = &table->entries[at];
    if (old->word) *place(entries, room, old->hash, old->word, old->length) = *old;
  }
  free(table->entries);
  table->entries = entries;
  table->room = room;
  return true;
}

static bool add(counter *table, const uint8_t *word, size_t length) {
  // A quarter stays empty, so that looking for a word ends soon.
  if (table->count >= table->room / 4 * 3 && !grow(table)) return false;
  uint32_t hash = hash_of(word, length);
  entry *found = place(table->entries, table->room, hash, word, length);
  if (!found->word) {
    uint8_t *copy = malloc(length);
    if (!copy) return false;
    memcpy(copy, word, length);
    *found = (entry){.hash = hash, .length = length, .word = copy};
    table->count++;
  }
  found->count++;
  return true;
}

static size_t encode(uint32_t code, uint8_t *to) {
  if (code < 0x80) return to[0] = (uint8_t)code, 1;
  size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  for (size_t at = length - 1; at > 0; at--, code >>= 6) to[at] = 0x80 | (code & 0x3f);
  to[0] = (uint8_t)((0xf0 << (4 - length)) | code);
  return length;
}

// Whether no letter follows, so that a sigma there is written in another way.
static bool ends(const uint8_t *word, size_t length, size_t at) {
  while (at < length) {
    uint32_t code;
    at += character(word + at, length - at, &code);
    char next = case_of(code);
    if (next != 'I') return next != 'C';
  }
  return true;
}

// Writes the word with the letters that count, and says how many characters it has. Small letters may
// take more bytes than large ones, but never more than four for each byte.
static size_t folded(const counter *table, const uint8_t *word, size_t length, uint8_t *to,
                     uint64_t *characters) {
  enum { CAPITAL_SIGMA = 0x3a3, FINAL_SIGMA = 0x3c2, CAPITAL_I_WITH_DOT = 0x130, DOT_ABOVE = 0x307 };
  size_t end = 0;
  bool after_letter = false;
  *characters = 0;
  for (size_t at = 0; at < length; (*characters)++) {
    uint32_t code;
    size_t size = character(word + at, length - at, &code);
    if (table->case_sensitive) {
      memcpy(to + end, word + at, size);
      end += size;
    } else if (code == CAPITAL_I_WITH_DOT) {
      // Its small form is two characters.
      end += encode('i', to + end);
      end += encode(DOT_ABOVE, to + end);
      (*characters)++;
    } else if (code == CAPITAL_SIGMA && after_letter && ends(word, length, at + size)) {
      end += encode(FINAL_SIGMA, to + end);
    } else {
      end += encode(lower(code), to + end);
    }
    char here = case_of(code);
    if (here != 'I') after_letter = here == 'C';
    at += size;
  }
  return end;
}

bool counter_count(counter *table, const uint8_t *bytes, size_t length) {
  size_t start, end = 0;
  uint8_t small[256];
  while (words_next(bytes, length, &start, &end)) {
    size_t size = end - start;
    uint8_t *word = size * 4 <= sizeof small ? small : malloc(size * 4);
    if (!word) return false;
    uint64_t characters;
    size_t folded_size = folded(table, bytes + start, size, word, &characters);
    bool counted = characters < table->min_length || add(table, word, folded_size);
    if (word != small) free(word);
    if (!counted) return false;
  }
  return true;
}

static int by_count(const void *left, const void *right) {
  const entry *a = left, *b = right;
  if (a->count != b->count) return a->count > b->count ? -1 : 1;
  size_t shorter = a->length < b->length ? a->length : b->length;
  int order = memcmp(a->word, b->word, shorter);
  return order ? order : (a->length > b->length) - (a->length < b->length);
}

void counter_sort(counter *table) {
  size_t kept = 0;
  for (size_t at = 0; at < table->room; at++) {
    entry found = table->entries[at];
    if (!found.word) continue;
    table->entries[at].word = NULL;
    table->entries[kept++] = found;
  }
  if (kept > 0) qsort(table->entries, kept, sizeof *table->entries, by_count);
}
