// Keeps the lines that have a text in them, and says at the end how many those were.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "managed_transform.h"

typedef exports_torvyn_streaming_lifecycle_process_error_t error_t;

static struct {
  managed_transform_string_t text;
  uint64_t seen, kept, next_sequence;
} state;

static bool is_space(uint8_t byte) { return memchr(" \t\r\n", byte, 4) != NULL; }

static bool failed(error_t *error, const char *text) {
  error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_INVALID_INPUT;
  managed_transform_string_dup(&error->val.invalid_input, text);
  return false;
}

bool exports_torvyn_streaming_lifecycle_init(managed_transform_string_t *config, error_t *error) {
  size_t start = 0, end = config->len;
  while (start < end && is_space(config->ptr[start])) start++;
  while (end > start && is_space(config->ptr[end - 1])) end--;
  bool one_line = end == start || !memchr(config->ptr + start, '\n', end - start);
  managed_transform_string_free(&state.text);
  memset(&state, 0, sizeof state);
  if (one_line) {
    managed_transform_string_dup_n(&state.text, (const char *)config->ptr + start, end - start);
  }
  managed_transform_string_free(config);
  return one_line || failed(error, "the text to look for is one line");
}

static bool has_text(const uint8_t *line, size_t length) {
  size_t wanted = state.text.len;
  if (wanted == 0) return true;
  for (size_t at = 0; at + wanted <= length; at++) {
    const uint8_t *found = memchr(line + at, state.text.ptr[0], length - wanted - at + 1);
    if (!found) return false;
    at = (size_t)(found - line);
    if (memcmp(found, state.text.ptr, wanted) == 0) return true;
  }
  return false;
}

bool exports_torvyn_streaming_processor_process(
    exports_torvyn_streaming_processor_stream_element_t *element,
    exports_torvyn_streaming_processor_process_result_t *result, error_t *error) {
  (void)error;
  state.seen++;
  state.next_sequence = element->meta.sequence;
  if (state.next_sequence < UINT64_MAX) state.next_sequence++;
  bool kept = has_text(element->payload.ptr, element->payload.len);
  if (kept) state.kept++;
  // With `forward`, no byte crosses back to the host.
  result->tag = kept ? TORVYN_STREAMING_TYPES_PROCESS_RESULT_FORWARD
                     : TORVYN_STREAMING_TYPES_PROCESS_RESULT_FILTERED;
  exports_torvyn_streaming_processor_stream_element_free(element);
  return true;
}

// The host frees what is handed over.
bool exports_torvyn_streaming_lifecycle_teardown(
    exports_torvyn_streaming_lifecycle_list_output_element_t *elements, error_t *error) {
  (void)error;
  char report[80];
  int length = snprintf(report, sizeof report, "%llu of %llu lines", (unsigned long long)state.kept,
                        (unsigned long long)state.seen);
  managed_transform_string_t text;
  managed_transform_string_dup_n(&text, report, (size_t)length);
  elements->ptr = calloc(1, sizeof *elements->ptr);
  if (!elements->ptr) abort();
  elements->len = 1;
  elements->ptr->meta.sequence = state.next_sequence;
  elements->ptr->payload.ptr = text.ptr;
  elements->ptr->payload.len = text.len;
  return true;
}
