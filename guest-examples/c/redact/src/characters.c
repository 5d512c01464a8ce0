#include "characters.h"

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
