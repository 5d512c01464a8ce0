// Finds what is to be masked, and masks it.
#pragma once

#include <regex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "json.h"

// What the user can choose, and the expressions that are made of it.
typedef struct {
  bool emails;
  bool ipv4;
  text mask;
  regex_t *patterns;
  size_t count;
} redactor;

// Reads a configuration. A blank text stands for the defaults. Without success, `reader` has the reason.
bool redactor_new(redactor *made, json *reader);

void redactor_free(redactor *gone);

// Writes the payload with its masks, which the caller frees. The answer is negative if memory is used up,
// and 0 if there is nothing to mask.
int redactor_redact(const redactor *how, const uint8_t *payload, size_t length, uint8_t **masked,
                    size_t *masked_length);
