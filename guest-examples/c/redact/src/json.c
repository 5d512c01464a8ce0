#include "json.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

json json_of(const uint8_t *bytes, size_t length) {
  return (json){.bytes = (const char *)bytes, .length = length};
}

bool json_fail(json *reader, const char *format, ...) {
  if (reader->error[0] != '\0') return false;
  size_t line = 1, column = 0;
  for (size_t at = 0; at < reader->at && at < reader->length; at++) {
    column++;
    if (reader->bytes[at] == '\n') line++, column = 0;
  }
  char what[400];
  va_list values;
  va_start(values, format);
  vsnprintf(what, sizeof what, format, values);
  va_end(values);
  // A text that was cut off may end within a character.
  size_t end = strlen(what);
  if (end == sizeof what - 1) {
    while (end > 0 && (what[end - 1] & 0xc0) == 0x80) end--;
    if (end > 0 && (what[end - 1] & 0x80)) end--;
    what[end] = '\0';
  }
  snprintf(reader->error, sizeof reader->error, "%s at line %zu column %zu", what, line, column);
  return false;
}

// The next byte, or 0 at the end.
static char peek(const json *reader) {
  return reader->at < reader->length ? reader->bytes[reader->at] : '\0';
}

static void skip_space(json *reader) {
  while (reader->at < reader->length && memchr(" \t\r\n", peek(reader), 4)) reader->at++;
}

static bool take(json *reader, char wanted) {
  skip_space(reader);
  if (reader->at >= reader->length || peek(reader) != wanted) return false;
  reader->at++;
  return true;
}

static bool word(json *reader, const char *wanted) {
  size_t length = strlen(wanted);
  if (reader->length - reader->at < length) return false;
  if (memcmp(reader->bytes + reader->at, wanted, length) != 0) return false;
  reader->at += length;
  return true;
}

bool json_is_blank(json *reader) {
  skip_space(reader);
  return reader->at == reader->length;
}

bool json_begin(json *reader) {
  return take(reader, '{') || json_fail(reader, "expected a JSON object");
}

bool json_key(json *reader, text *key) {
  if (take(reader, '}')) {
    if (!json_is_blank(reader)) json_fail(reader, "trailing characters");
    return false;
  }
  if (reader->began && !take(reader, ',')) return json_fail(reader, "expected `,` or `}`");
  reader->began = true;
  return json_text(reader, key);
}

bool json_once(json *reader, const char *key, unsigned *seen, unsigned bit) {
  if (*seen & bit) return json_fail(reader, "duplicate field `%s`", key);
  *seen |= bit;
  return take(reader, ':') || json_fail(reader, "expected `:`");
}

bool json_flag(json *reader, bool *value) {
  skip_space(reader);
  *value = word(reader, "true");
  return *value || word(reader, "false") || json_fail(reader, "expected `true` or `false`");
}

bool json_count(json *reader, uint64_t least, uint64_t *value) {
  skip_space(reader);
  size_t start = reader->at;
  *value = 0;
  while (peek(reader) >= '0' && peek(reader) <= '9') {
    uint64_t digit = (uint64_t)(peek(reader) - '0');
    if (*value > (UINT64_MAX - digit) / 10) return json_fail(reader, "number out of range");
    *value = *value * 10 + digit;
    reader->at++;
  }
  bool whole = peek(reader) == '\0' || !memchr(".eE", peek(reader), 3);
  if (reader->at == start || !whole) return json_fail(reader, "expected a whole number");
  return *value >= least || json_fail(reader, "expected a nonzero number");
}

// Reads the four digits of an escape.
static bool unit(json *reader, uint32_t *value) {
  *value = 0;
  for (int count = 0; count < 4; count++, reader->at++) {
    char digit = peek(reader);
    uint32_t part;
    if (digit >= '0' && digit <= '9') part = (uint32_t)(digit - '0');
    else if (digit >= 'a' && digit <= 'f') part = (uint32_t)(digit - 'a') + 10;
    else if (digit >= 'A' && digit <= 'F') part = (uint32_t)(digit - 'A') + 10;
    else return json_fail(reader, "invalid escape");
    *value = *value << 4 | part;
  }
  return true;
}

// Writes a character in UTF-8: four bytes at most.
static size_t encode(uint32_t code, char *to) {
  if (code < 0x80) return to[0] = (char)code, 1;
  size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  for (size_t at = length - 1; at > 0; at--, code >>= 6) to[at] = (char)(0x80 | (code & 0x3f));
  to[0] = (char)((0xf0 << (4 - length)) | code);
  return length;
}

static bool escape(json *reader, char *to, size_t *length) {
  static const char names[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
  char name = peek(reader);
  reader->at++;
  const char *found = name == '\0' ? NULL : strchr(names, name);
  if (found) {
    *length = 1;
    to[0] = meant[found - names];
    return true;
  }
  uint32_t code, low;
  if (name != 'u' || !unit(reader, &code)) return json_fail(reader, "invalid escape");
  if (code >= 0xd800 && code < 0xdc00) {
    if (!word(reader, "\\u") || !unit(reader, &low) || low < 0xdc00 || low > 0xdfff) {
      return json_fail(reader, "lone surrogate in an escape");
    }
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  } else if (code >= 0xdc00 && code <= 0xdfff) {
    return json_fail(reader, "lone surrogate in an escape");
  }
  *length = encode(code, to);
  return true;
}

bool json_text(json *reader, text *value) {
  *value = (text){0};
  if (!take(reader, '"')) return json_fail(reader, "expected a text");
  // What is written takes no more room than what is read.
  char *bytes = malloc(reader->length - reader->at + 1);
  if (!bytes) return json_fail(reader, "out of memory");
  size_t length = 0;
  while (reader->at < reader->length && peek(reader) != '"') {
    unsigned char next = (unsigned char)peek(reader);
    size_t count = 1;
    reader->at++;
    if (next < 0x20) {
      free(bytes);
      return json_fail(reader, "control character in a text");
    }
    if (next != '\\') {
      bytes[length] = (char)next;
    } else if (!escape(reader, bytes + length, &count)) {
      free(bytes);
      return false;
    }
    length += count;
  }
  if (!take(reader, '"')) {
    free(bytes);
    return json_fail(reader, "a text without end");
  }
  bytes[length] = '\0';
  *value = (text){bytes, length};
  return true;
}

bool json_texts(json *reader, bool (*add)(json *, void *, text), void *to) {
  if (!take(reader, '[')) return json_fail(reader, "expected a list");
  if (take(reader, ']')) return true;
  do {
    text value;
    if (!json_text(reader, &value) || !add(reader, to, value)) return false;
  } while (take(reader, ','));
  return take(reader, ']') || json_fail(reader, "expected `,` or `]`");
}
