#include "characters.h"

#include "unicode.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

size_t character(const uint8_t *bytes, size_t left, uint32_t *code) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  uint8_t first = bytes[0];
  *code = first;
  if (first < 0x80) return 1;
  size_t length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  uint32_t read = length == 0 ? 0 : first & (0x7f >> length);
  size_t at = 1;
  while (at < length && at < left && (bytes[at] & 0xc0) == 0x80) read = read << 6 | (bytes[at++] & 0x3f);
  int valid = length > 0 && at == length && read >= least[length] && read <= 0x10ffff &&
              !(read >= 0xd800 && read <= 0xdfff);
  *code = valid ? read : STRAY;
  return valid ? length : 1;
}

enum kind kind_of(uint32_t code) {
  if (code < 0x80) {
    if ((code | 0x20) >= 'a' && (code | 0x20) <= 'z') return LETTER;
    if (code >= '0' && code <= '9') return DIGIT;
    return code == '_' ? CONNECTOR : OTHER;
  }
  size_t low = 0, high = COUNT(RANGES);
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (code < RANGES[middle].first) high = middle;
    else if (code > RANGES[middle].last) low = middle + 1;
    else return RANGES[middle].kind;
  }
  return OTHER;
}

uint32_t lower(uint32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z' ? code | 0x20 : code;
  size_t low = 0, high = COUNT(LOWER);
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (code < LOWER[middle].large) high = middle;
    else if (code > LOWER[middle].large) low = middle + 1;
    else return LOWER[middle].small;
  }
  return code;
}

enum cased cased_of(uint32_t code) {
  size_t low = 0, high = COUNT(CASES);
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (code < CASES[middle].first) high = middle;
    else if (code > CASES[middle].last) low = middle + 1;
    else return CASES[middle].ignored ? IGNORED : CASED;
  }
  return UNCASED;
}
