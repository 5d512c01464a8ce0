// Counts the words of a stream.
//
// Every element is counted and then dropped. `lifecycle.teardown` hands the table over: one element per
// word. `words.c` finds them, and `counter.c` counts.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "counter.h"
#include "managed_transform.h"

typedef exports_torvyn_streaming_processor_process_error_t error_t;
typedef exports_torvyn_streaming_lifecycle_list_output_element_t list_t;

static counter current;
static bool is_configured;
static uint64_t next_sequence;

bool exports_torvyn_streaming_lifecycle_init(managed_transform_string_t *config, error_t *error) {
  json reader = json_of(config->ptr, config->len);
  counter_free(&current);
  next_sequence = 0;
  is_configured = counter_new(&current, &reader);
  if (!is_configured) {
    char text[sizeof reader.error + 32];
    snprintf(text, sizeof text, "invalid configuration: %s", reader.error);
    error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_INVALID_INPUT;
    managed_transform_string_dup(&error->val.invalid_input, text);
  }
  managed_transform_string_free(config);
  return is_configured;
}

static bool out_of_memory(error_t *error) {
  error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_INTERNAL;
  managed_transform_string_dup(&error->val.internal, "out of memory");
  return false;
}

bool exports_torvyn_streaming_processor_process(
    exports_torvyn_streaming_processor_stream_element_t *element,
    exports_torvyn_streaming_processor_process_result_t *result, error_t *error) {
  bool done = is_configured && counter_count(&current, element->payload.ptr, element->payload.len);
  if (done) {
    next_sequence = element->meta.sequence;
    if (next_sequence < UINT64_MAX) next_sequence++;
    result->tag = TORVYN_STREAMING_TYPES_PROCESS_RESULT_FILTERED;
  } else if (is_configured) {
    out_of_memory(error);
  } else {
    error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_UNAVAILABLE;
    managed_transform_string_dup(&error->val.unavailable,
                                 "no configuration yet: call lifecycle.init first");
  }
  exports_torvyn_streaming_processor_stream_element_free(element);
  return done;
}

// The line of an entry, without the byte 0 that `snprintf` writes behind the count.
static bool line(const entry *from, managed_transform_list_u8_t *payload) {
  char count[24];
  int digits = snprintf(count, sizeof count, "%llu\t", (unsigned long long)from->count);
  payload->len = (size_t)digits + from->length;
  payload->ptr = malloc(payload->len);
  if (!payload->ptr) return false;
  memcpy(payload->ptr, count, (size_t)digits);
  memcpy(payload->ptr + digits, from->word, from->length);
  return true;
}

// The host frees what is handed over.
bool exports_torvyn_streaming_lifecycle_teardown(list_t *elements, error_t *error) {
  counter_sort(&current);
  size_t count = current.count;
  if (current.top > 0 && current.top < count) count = (size_t)current.top;
  elements->len = 0;
  elements->ptr = count > 0 ? calloc(count, sizeof *elements->ptr) : NULL;
  bool done = count == 0 || elements->ptr;
  while (done && elements->len < count) {
    size_t place = elements->len;
    elements->ptr[place].meta.sequence = next_sequence + place;
    done = line(&current.entries[place], &elements->ptr[place].payload);
    if (done) elements->len++;
  }
  counter_free(&current);
  is_configured = false;
  if (done) return true;
  exports_torvyn_streaming_lifecycle_list_output_element_free(elements);
  return out_of_memory(error);
}
