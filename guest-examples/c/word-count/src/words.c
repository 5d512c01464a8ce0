#include "words.h"

#include "characters.h"
#include "letters.h"

// A place in a text, and the character there: its class, as a small letter, and whether a piece with it is a word.
// Where no character is left, or a byte that is no UTF-8, the class is `b`.
typedef struct {
  const uint8_t *bytes;
  size_t length, at, size;
  char class;
  bool counts;
} place;

static place look(const uint8_t *bytes, size_t length, size_t at) {
  place here = {bytes, length, at, 0, 'b', false};
  if (at == length) return here;
  uint32_t code;
  here.size = character(bytes + at, length - at, &code);
  if (code == STRAY) return here;
  char class = class_of(code);
  here.counts = class >= 'A' && class <= 'Z';
  here.class = class | 0x20;
  return here;
}

static place next(place here) { return look(here.bytes, here.length, here.at + here.size); }

static bool extends(place here) { return here.class == 'e' || here.class == 'z'; }

static place skip_extends(place here) {
  while (extends(here)) here = next(here);
  return here;
}

static bool is_letter(char class) { return class == 'l' || class == 'h' || class == 'i'; }

// Whether two characters belong together that follow each other.
static bool joins(char before, char class) {
  bool letter_or_digit = is_letter(before) || before == 'd';
  if (is_letter(class) || class == 'd') return letter_or_digit || before == 'c';
  if (class == 'k') return before == 'k' || before == 'c';
  if (class == 'c') return letter_or_digit || before == 'k' || before == 'c';
  return false;
}

// Whether a picture follows what stands behind a character, and a joiner is the last of that.
static bool joins_picture(place here) {
  bool after_joiner = false;
  for (here = next(here); extends(here); here = next(here)) after_joiner = here.class == 'z';
  return after_joiner && (here.class == 'p' || here.class == 'i');
}

// Whether a character holds those beside it together: between two letters, or between two digits.
static bool is_between(char before, place here) {
  char class = here.class;
  char behind = skip_extends(next(here)).class;
  bool picture = joins_picture(here);
  if (is_letter(before) && (class == 'm' || class == 'u' || class == 'q')) {
    // In Hebrew, an apostrophe may end a word.
    return picture || is_letter(behind) || (before == 'h' && class == 'q');
  }
  if (before == 'd' && (class == 'n' || class == 'u' || class == 'q')) return picture || behind == 'd';
  return before == 'h' && class == 'w' && (picture || behind == 'h');
}

// Where the piece of text ends that begins at a place, and whether it is a word.
static size_t piece_end(place here, bool *is_word) {
  char last = extends(here) ? 'o' : here.class;
  bool after_joiner = here.class == 'z', after_half_flag = last == 'r';
  *is_word = here.counts;
  if (last == 'b') return here.at + here.size;
  for (here = next(here);; here = next(here)) {
    if (extends(here)) {
      after_joiner = here.class == 'z';
      // Spaces are together only where nothing is between them.
      if (last == 's') last = 'o';
    } else if (after_joiner && (here.class == 'p' || here.class == 'i')) {
      last = 'o';
      after_joiner = false;
    } else if (joins(last, here.class) || (last == 's' && here.class == 's')) {
      last = here.class;
      after_joiner = false;
    } else if (after_half_flag && here.class == 'r') {
      last = 'o';
      after_joiner = after_half_flag = false;
    } else if (is_between(last, here)) {
      place behind = skip_extends(next(here));
      after_joiner = false;
      if (!joins_picture(here) && (last == 'd' || is_letter(behind.class))) {
        for (; here.at < behind.at; here = next(here)) *is_word = *is_word || here.counts;
        last = here.class;
      } else {
        last = 'o';
      }
    } else {
      return here.at;
    }
    *is_word = *is_word || here.counts;
  }
}

bool words_next(const uint8_t *bytes, size_t length, size_t *start, size_t *end) {
  size_t at = *end;
  while (at < length) {
    bool is_word;
    *start = at;
    at = *end = piece_end(look(bytes, length, at), &is_word);
    if (is_word) return true;
  }
  return false;
}
