// Counts words, and sorts the table.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "json.h"

typedef struct {
  uint64_t count;
  uint32_t hash;
  size_t length;
  uint8_t *word;
} entry;

// What the user can choose, and the table: a hash table whose room is a power of two.
typedef struct {
  // 0 stands for all of them.
  uint64_t top;
  bool case_sensitive;
  uint64_t min_length;
  entry *entries;
  size_t count, room;
} counter;

// Reads a configuration. A blank text stands for the defaults. Without success, `reader` has the reason.
bool counter_new(counter *made, json *reader);

void counter_free(counter *gone);

// Counts the words of a payload. Without success, memory is used up.
bool counter_count(counter *table, const uint8_t *bytes, size_t length);

// Puts the entries in their order, from the first on. Nothing can be counted any more.
void counter_sort(counter *table);
