// Characters of UTF-8, and what they are to words.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum kind {
  OTHER,
  LETTER,
  DIGIT,
  CONNECTOR,
  SPACE,
  KATAKANA,
  ALONE,
  NUMBER,
  MARK,
  FORMAT,
  JOINER
};

// Stands for a byte that is no UTF-8.
#define STRAY UINT32_MAX

// Reads the character at the beginning of bytes, of which there is one at least. Returns its length.
size_t character(const uint8_t *bytes, size_t left, uint32_t *code);

enum kind kind_of(uint32_t code);

// The small letter of a large one, where that is one character whatever stands beside it.
uint32_t lower(uint32_t code);

// What a character is where one with large and small forms is looked for.
enum cased { UNCASED, CASED, IGNORED };
enum cased cased_of(uint32_t code);
