#include "kinds.h"

#include <stddef.h>

#include "classes.h"

enum kind kind_of(uint32_t code) {
  if ((code | 0x20) >= 'a' && (code | 0x20) <= 'z') return LETTER;
  size_t low = 0, high = sizeof CLASSES / sizeof *CLASSES;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (code < CLASSES[middle].first) high = middle;
    else if (code > CLASSES[middle].last) low = middle + 1;
    else return CLASSES[middle].is_letter ? LETTER : IN_WORD;
  }
  return OTHER;
}
