// What characters are to words, and their small forms. `classes.h` has the tables.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// The class of a character: a large letter if a piece of text with it is a word, and the same small letter if
// that takes another character. `b` ends a line, `c` connects, `d` is a digit, `e` belongs to what is before it,
// `h` is a letter of Hebrew, `i` a letter that is a picture too, `k` Katakana, `l` a letter, `m` stands between
// letters, `n` between digits, `u` between either, `q` is an apostrophe, `w` a quotation mark, `p` a picture, `z`
// joins pictures, `r` is half of a flag, `s` a space, and `o` anything else.
char class_of(uint32_t code);

// The small letter of a large one, where that is one character whatever stands beside it.
uint32_t lower(uint32_t code);

// What a character is where the last letter of a word is looked for: `C` has a large or small form, `I` is not
// looked at, and `o` is anything else.
char case_of(uint32_t code);
