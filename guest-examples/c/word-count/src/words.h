// Finds words.
//
// A word is made of letters, marks and digits, with what Unicode's text segmentation lets stand between two
// of them: `don't` is one word, and so is `3.14`. Of scripts that put nothing between words, each character
// counts as one.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Goes to the next word of a text, from `*end` on. Without one, there is none left.
bool words_next(const uint8_t *bytes, size_t length, size_t *start, size_t *end);
