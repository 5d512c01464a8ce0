// Reads one flat JSON object.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Bytes that the reader of them frees.
typedef struct {
  char *bytes;
  size_t length;
} text;

typedef struct {
  const char *bytes;
  size_t length;
  size_t at;
  // Whether a key was read.
  bool began;
  // What is wrong, if anything is.
  char error[512];
} json;

json json_of(const uint8_t *bytes, size_t length);

// Whether there is nothing but white space left.
bool json_is_blank(json *reader);

// Goes to the first key of an object.
bool json_begin(json *reader);

// Reads a key, and goes to its value. At the end of the object, and after an error, there is none.
bool json_key(json *reader, text *key);

// Whether the key was read before: `seen` has a bit for each.
bool json_once(json *reader, const char *key, unsigned *seen, unsigned bit);

bool json_flag(json *reader, bool *value);
bool json_count(json *reader, uint64_t least, uint64_t *value);
bool json_text(json *reader, text *value);

// Reads a list of texts, `add` being called with each. It takes the text over.
bool json_texts(json *reader, bool (*add)(json *reader, void *to, text value), void *to);

// Says what is wrong, and that it is here.
bool json_fail(json *reader, const char *format, ...) __attribute__((format(printf, 2, 3)));
