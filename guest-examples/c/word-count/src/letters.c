#include "letters.h"

#include <stddef.h>

#include "classes.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

// The index of the range in a table that a character is in, or how many ranges there are.
#define FIND(table, code, found)                        \
  size_t found = COUNT(table);                          \
  for (size_t low = 0, high = COUNT(table); low < high;) { \
    size_t middle = (low + high) / 2;                   \
    if ((code) < (table)[middle].first) high = middle;  \
    else if ((code) > (table)[middle].last) low = middle + 1; \
    else {                                              \
      found = middle;                                   \
      break;                                            \
    }                                                   \
  }

char class_of(uint32_t code) {
  if ((code | 0x20) >= 'a' && (code | 0x20) <= 'z') return 'L';
  FIND(CLASSES, code, found)
  return found < COUNT(CLASSES) ? CLASSES[found].kind : 'o';
}

uint32_t lower(uint32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z' ? code | 0x20 : code;
  FIND(LOWER, code, found)
  if (found == COUNT(LOWER) || (code - LOWER[found].first) % (uint32_t)LOWER[found].step != 0) return code;
  return code + (uint32_t)LOWER[found].distance;
}

char case_of(uint32_t code) {
  FIND(CASES, code, found)
  return found < COUNT(CASES) ? CASES[found].kind : 'o';
}
