// Finds words, as Unicode's text segmentation defines them: `don't` is one word, and so is `3.14`.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Goes to the next word of a text, from `*end` on. Without one, there is none left.
bool words_next(const uint8_t *bytes, size_t length, size_t *start, size_t *end);
