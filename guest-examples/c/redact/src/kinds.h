// What characters are to words.
#pragma once

#include <stdint.h>

enum kind { OTHER, IN_WORD, LETTER };

enum kind kind_of(uint32_t code);
