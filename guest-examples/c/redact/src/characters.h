// Characters of UTF-8.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Stands for a byte that is no UTF-8.
#define STRAY UINT32_MAX

// Reads the character at the beginning of bytes, of which there is one at least. Returns its length.
size_t character(const uint8_t *bytes, size_t left, uint32_t *code);
