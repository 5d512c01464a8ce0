#include "words.h"

#include "characters.h"

#define HAS(list, code) has(list, sizeof(list) / sizeof *(list), code)

// What stands between two letters, or between two digits.
static const uint32_t QUOTES[] = {'\'', '.', 0x2018, 0x2019, 0x2024, 0xfe52, 0xff07, 0xff0e};
static const uint32_t LETTERS[] = {':', 0xb7, 0x387, 0x55f, 0x5f4, 0x2027, 0xfe13, 0xfe55, 0xff1a};
static const uint32_t DIGITS[] = {',',   ';',   0x37e,  0x589,  0x60c,  0x60d,  0x66c,
                                  0x7f8, 0x2044, 0xfe10, 0xfe14, 0xfe50, 0xfe54, 0xff0c, 0xff1b};

static bool has(const uint32_t *list, size_t count, uint32_t code) {
  for (size_t index = 0; index < count; index++) {
    if (list[index] == code) return true;
  }
  return false;
}

// What a character is to a word. Some kinds are one here.
static enum kind kind(uint32_t code) {
  switch (kind_of(code)) {
    case SPACE:
      return CONNECTOR;
    case NUMBER:
      return ALONE;
    case FORMAT:
    case JOINER:
      return MARK;
    default:
      return kind_of(code);
  }
}

// Whether two characters belong to one word that follow each other.
static bool joins(enum kind before, enum kind next) {
  bool plain = before == LETTER || before == DIGIT || before == CONNECTOR;
  switch (next) {
    case LETTER:
    case DIGIT:
      return plain;
    case CONNECTOR:
      return plain || before == KATAKANA;
    case KATAKANA:
      return before == KATAKANA || before == CONNECTOR;
    default:
      return false;
  }
}

static size_t skip_marks(const uint8_t *bytes, size_t length, size_t at) {
  while (at < length) {
    uint32_t code;
    size_t size = character(bytes + at, length - at, &code);
    if (kind(code) != MARK) break;
    at += size;
  }
  return at;
}

// Where the word ends whose first character, of that kind, ends at a place.
static size_t word_end(const uint8_t *bytes, size_t length, size_t at, enum kind last, bool *counts) {
  while (true) {
    uint32_t code;
    at = skip_marks(bytes, length, at);
    if (at == length) return at;
    size_t size = character(bytes + at, length - at, &code);
    enum kind next = kind(code);
    if (joins(last, next)) {
      *counts = *counts || next != CONNECTOR;
      last = next;
      at += size;
      continue;
    }
    bool between = (last == LETTER && (HAS(QUOTES, code) || HAS(LETTERS, code))) ||
                   (last == DIGIT && (HAS(QUOTES, code) || HAS(DIGITS, code)));
    if (!between) return at;
    size_t behind = skip_marks(bytes, length, at + size);
    if (behind == length) return at;
    size = character(bytes + behind, length - behind, &code);
    if (kind(code) != last) return at;
    at = behind + size;
  }
}

bool words_next(const uint8_t *bytes, size_t length, size_t *start, size_t *end) {
  size_t at = *end;
  while (at < length) {
    uint32_t code;
    *start = at;
    at += character(bytes + at, length - at, &code);
    enum kind first = kind(code);
    if (first == OTHER || first == MARK) continue;
    bool counts = first != CONNECTOR;
    at = *end = word_end(bytes, length, at, first, &counts);
    if (counts) return true;
  }
  return false;
}
