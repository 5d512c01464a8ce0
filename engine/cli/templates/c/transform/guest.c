// Takes white space from the ends of lines, and drops blank lines.
#include <stdio.h>
#include <string.h>

#include "transform.h"

typedef exports_torvyn_streaming_processor_stream_element_t element_t;
typedef exports_torvyn_streaming_processor_process_result_t result_t;
typedef exports_torvyn_streaming_processor_process_error_t error_t;

// The element is this function's own: what goes on is the memory that it came in.
bool exports_torvyn_streaming_processor_process(element_t *element, result_t *result, error_t *error) {
  const uint8_t *line = element->payload.ptr;
  size_t length = element->payload.len;
  const uint8_t *zero = length > 0 ? memchr(line, 0, length) : NULL;
  if (zero) {
    char text[80];
    snprintf(text, sizeof text, "byte %zu is 0: this is no text", (size_t)(zero - line));
    error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_INVALID_INPUT;
    transform_string_dup(&error->val.invalid_input, text);
    exports_torvyn_streaming_processor_stream_element_free(element);
    return false;
  }
  size_t end = length;
  while (end > 0 && memchr(" \t\r", line[end - 1], 3)) end--;
  if (end > 0 && end < length) {
    result->tag = TORVYN_STREAMING_TYPES_PROCESS_RESULT_OUTPUT;
    result->val.output.meta = element->meta;
    result->val.output.payload.ptr = element->payload.ptr;
    result->val.output.payload.len = end;
    return true;
  }
  // With `forward`, no byte crosses back to the host.
  result->tag = end == 0 ? TORVYN_STREAMING_TYPES_PROCESS_RESULT_FILTERED
                         : TORVYN_STREAMING_TYPES_PROCESS_RESULT_FORWARD;
  exports_torvyn_streaming_processor_stream_element_free(element);
  return true;
}
