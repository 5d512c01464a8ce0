// Reads the configuration.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "redactor.h"

enum { EMAILS = 1, IPV4 = 2, MASK = 4, PATTERNS = 8 };

// More patterns take longer than anybody waits.
enum { MAX_PATTERNS = 1000 };

static bool add(json *reader, void *to, text value) {
  redactor *made = to;
  // POSIX has the flag beside the expression.
  bool any_case = strncmp(value.bytes, "(?i)", 4) == 0;
  int flags = REG_EXTENDED | (any_case ? REG_ICASE : 0);
  regex_t *grown = NULL;
  if (made->count < MAX_PATTERNS) {
    grown = realloc(made->patterns, (made->count + 1) * sizeof *grown);
  }
  if (!grown) {
    free(value.bytes);
    return json_fail(reader, "more than %d patterns, or out of memory", MAX_PATTERNS);
  }
  made->patterns = grown;
  int failed = strlen(value.bytes) != value.length
                   ? REG_BADPAT
                   : regcomp(&grown[made->count], value.bytes + (any_case ? 4 : 0), flags);
  if (failed) {
    char reason[100];
    regerror(failed, NULL, reason, sizeof reason);
    json_fail(reader, "patterns[%zu] is no regular expression of POSIX: %s", made->count, reason);
  } else {
    made->count++;
  }
  free(value.bytes);
  return !failed;
}

static bool field(redactor *made, json *reader, const char *key, unsigned *seen) {
  if (strcmp(key, "emails") == 0) {
    return json_once(reader, key, seen, EMAILS) && json_flag(reader, &made->emails);
  }
  if (strcmp(key, "ipv4") == 0) {
    return json_once(reader, key, seen, IPV4) && json_flag(reader, &made->ipv4);
  }
  if (strcmp(key, "mask") == 0) {
    text mask;
    if (!json_once(reader, key, seen, MASK) || !json_text(reader, &mask)) return false;
    free(made->mask.bytes);
    made->mask = mask;
    return true;
  }
  if (strcmp(key, "patterns") == 0) {
    return json_once(reader, key, seen, PATTERNS) && json_texts(reader, add, made);
  }
  return json_fail(reader,
                   "unknown field `%s`, expected one of `emails`, `ipv4`, `mask`, `patterns`", key);
}

bool redactor_new(redactor *made, json *reader) {
  *made = (redactor){.emails = true, .ipv4 = true};
  made->mask.bytes = strdup("[redacted]");
  if (!made->mask.bytes) return json_fail(reader, "out of memory");
  made->mask.length = strlen(made->mask.bytes);
  if (json_is_blank(reader)) return true;
  if (!json_begin(reader)) return false;
  unsigned seen = 0;
  text key;
  while (json_key(reader, &key)) {
    bool read = field(made, reader, key.bytes, &seen);
    free(key.bytes);
    if (!read) return false;
  }
  return reader->error[0] == '\0';
}

void redactor_free(redactor *gone) {
  for (size_t index = 0; index < gone->count; index++) regfree(&gone->patterns[index]);
  free(gone->patterns);
  free(gone->mask.bytes);
  *gone = (redactor){0};
}
