#include "redactor.h"

#include <stdlib.h>
#include <string.h>

#include "characters.h"
#include "kinds.h"

// A part of the payload.
typedef struct {
  size_t first, end;
} span;

typedef struct {
  span *spans;
  size_t count, room;
} spans;

// Whether there was memory for one more.
static bool push(spans *all, size_t first, size_t end) {
  if (all->count == all->room) {
    size_t room = all->room ? all->room * 2 : 16;
    span *grown = realloc(all->spans, room * sizeof *grown);
    if (!grown) return false;
    all->spans = grown;
    all->room = room;
  }
  all->spans[all->count++] = (span){first, end};
  return true;
}

static bool in_word(uint32_t code) { return kind_of(code) != OTHER; }

// Where the character before a place begins.
static size_t before(const uint8_t *bytes, size_t at, size_t start, uint32_t *code) {
  size_t first = at - 1;
  while (first > start && at - first < 4 && (bytes[first] & 0xc0) == 0x80) first--;
  if (first + character(bytes + first, at - first, code) == at) return first;
  *code = STRAY;
  return at - 1;
}

// Where the domain ends that begins at a place, or 0: labels with a dot behind each, and two letters or
// more.
static size_t domain(const uint8_t *bytes, size_t length, size_t at) {
  size_t end = 0, label = 0, letters = 0;
  bool last = false;
  while (at < length) {
    uint32_t code;
    at += character(bytes + at, length - at, &code);
    if (code == '.') {
      if (label == 0) break;
      label = letters = 0;
      last = true;
      continue;
    }
    bool word = in_word(code);
    if (!word && code != '-') break;
    // Letters at the beginning of a label.
    if (letters == label && kind_of(code) == LETTER) letters++;
    label++;
    if (last && letters == label && letters >= 2) end = at;
  }
  return end;
}

// Finds e-mail addresses: a local part, `@`, and a domain. It looks to both sides of each `@`.
static bool emails(const uint8_t *bytes, size_t length, spans *found) {
  size_t start = 0;
  const uint8_t *next;
  while (start < length && (next = memchr(bytes + start, '@', length - start)) != NULL) {
    size_t at = (size_t)(next - bytes), first = at;
    while (first > start) {
      uint32_t code;
      size_t place = before(bytes, first, start, &code);
      bool local = code == '.' || code == '%' || code == '+' || code == '-' || in_word(code);
      if (!local) break;
      first = place;
    }
    size_t end = first < at ? domain(bytes, length, at + 1) : 0;
    if (end > 0 && !push(found, first, end)) return false;
    start = end > 0 ? end : at + 1;
  }
  return true;
}

static bool is_digit(uint8_t byte) { return byte >= '0' && byte <= '9'; }

static bool is_ascii_word(uint8_t byte) { return byte < 0x80 && kind_of(byte) != OTHER; }

// Where the number from 0 to 255 ends that begins at a place, or 0.
static size_t octet(const uint8_t *bytes, size_t length, size_t start) {
  size_t end = start, value = 0;
  while (end < length && is_digit(bytes[end]) && end - start < 4) value = value * 10 + bytes[end++] - '0';
  bool number = end > start && value <= 255 && (end - start == 1 || bytes[start] != '0');
  return number ? end : 0;
}

// Finds IPv4 addresses, each a word of its own.
static bool addresses(const uint8_t *bytes, size_t length, spans *found) {
  for (size_t at = 0; at < length; at++) {
    if (!is_digit(bytes[at]) || (at > 0 && is_ascii_word(bytes[at - 1]))) continue;
    size_t end = octet(bytes, length, at);
    for (int part = 1; part < 4 && end > 0; part++) {
      end = end < length && bytes[end] == '.' ? octet(bytes, length, end + 1) : 0;
    }
    if (end == 0 || (end < length && is_ascii_word(bytes[end]))) continue;
    if (!push(found, at, end)) return false;
    at = end - 1;
  }
  return true;
}

// Finds what an expression matches. Expressions of POSIX know texts that end with a byte 0, so that each part
// of the payload between such bytes is looked at. `copy` is the payload with a byte 0 behind it.
static bool matches(const regex_t *pattern, const char *copy, size_t length, spans *found) {
  for (size_t at = 0; at <= length;) {
    size_t stop = at + strlen(copy + at);
    int flags = at > 0 ? REG_NOTBOL : 0;
    regmatch_t match;
    while (at < stop && regexec(pattern, copy + at, 1, &match, flags) == 0) {
      size_t first = at + (size_t)match.rm_so, end = at + (size_t)match.rm_eo;
      if (end > first && !push(found, first, end)) return false;
      at = end > first ? end : end + 1;
      flags = REG_NOTBOL;
    }
    at = stop + 1;
  }
  return true;
}

static bool all_matches(const redactor *how, const uint8_t *payload, size_t length, spans *found) {
  if (how->emails && !emails(payload, length, found)) return false;
  if (how->ipv4 && !addresses(payload, length, found)) return false;
  if (how->count == 0) return true;
  char *copy = malloc(length + 1);
  if (!copy) return false;
  if (length > 0) memcpy(copy, payload, length);
  copy[length] = '\0';
  bool done = true;
  for (size_t index = 0; done && index < how->count; index++) {
    done = matches(&how->patterns[index], copy, length, found);
  }
  free(copy);
  return done;
}

static int by_first(const void *left, const void *right) {
  const span *a = left, *b = right;
  return (a->first > b->first) - (a->first < b->first);
}

// Makes one of those that overlap.
static void merge(spans *all) {
  qsort(all->spans, all->count, sizeof *all->spans, by_first);
  size_t kept = 0;
  for (size_t index = 1; index < all->count; index++) {
    span next = all->spans[index], *last = &all->spans[kept];
    if (next.first >= last->end) all->spans[++kept] = next;
    else if (next.end > last->end) last->end = next.end;
  }
  all->count = kept + 1;
}

int redactor_redact(const redactor *how, const uint8_t *payload, size_t length, uint8_t **masked,
                    size_t *masked_length) {
  spans found = {0};
  if (!all_matches(how, payload, length, &found)) {
    free(found.spans);
    return -1;
  }
  if (found.count == 0) return 0;
  merge(&found);
  size_t size = length;
  for (size_t index = 0; index < found.count; index++) {
    size = size - (found.spans[index].end - found.spans[index].first) + how->mask.length;
  }
  uint8_t *out = malloc(size + 1);
  if (out) {
    size_t from = 0, to = 0;
    for (size_t index = 0; index < found.count; index++) {
      span match = found.spans[index];
      memcpy(out + to, payload + from, match.first - from);
      to += match.first - from;
      memcpy(out + to, how->mask.bytes, how->mask.length);
      to += how->mask.length;
      from = match.end;
    }
    memcpy(out + to, payload + from, length - from);
  }
  free(found.spans);
  *masked = out;
  *masked_length = size;
  return out ? 1 : -1;
}
