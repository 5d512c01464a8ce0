// Masks e-mail addresses, IPv4 addresses and patterns of the user's own.
//
// `config.c` reads what `lifecycle.init` receives, and `redactor.c` does the masking.
#include <stdio.h>

#include "managed_transform.h"
#include "redactor.h"

typedef exports_torvyn_streaming_processor_process_error_t error_t;

static redactor current;
static bool is_configured;

bool exports_torvyn_streaming_lifecycle_init(managed_transform_string_t *config, error_t *error) {
  json reader = json_of(config->ptr, config->len);
  redactor_free(&current);
  is_configured = redactor_new(&current, &reader);
  if (!is_configured) {
    char text[sizeof reader.error + 32];
    snprintf(text, sizeof text, "invalid configuration: %s", reader.error);
    error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_INVALID_INPUT;
    managed_transform_string_dup(&error->val.invalid_input, text);
  }
  managed_transform_string_free(config);
  return is_configured;
}

bool exports_torvyn_streaming_lifecycle_teardown(
    exports_torvyn_streaming_lifecycle_list_output_element_t *elements, error_t *error) {
  (void)error;
  elements->ptr = NULL;
  elements->len = 0;
  return true;
}

static bool answer(exports_torvyn_streaming_processor_stream_element_t *element,
                   exports_torvyn_streaming_processor_process_result_t *result, error_t *error) {
  if (!is_configured) {
    error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_UNAVAILABLE;
    managed_transform_string_dup(&error->val.unavailable,
                                 "no configuration yet: call lifecycle.init first");
    return false;
  }
  uint8_t *masked;
  size_t length;
  int done = redactor_redact(&current, element->payload.ptr, element->payload.len, &masked, &length);
  if (done < 0) {
    error->tag = TORVYN_STREAMING_TYPES_PROCESS_ERROR_INTERNAL;
    managed_transform_string_dup(&error->val.internal, "out of memory");
    return false;
  }
  result->tag = TORVYN_STREAMING_TYPES_PROCESS_RESULT_FORWARD;
  if (done > 0) {
    result->tag = TORVYN_STREAMING_TYPES_PROCESS_RESULT_OUTPUT;
    result->val.output.meta = element->meta;
    // The host frees it.
    result->val.output.payload.ptr = masked;
    result->val.output.payload.len = length;
  }
  return true;
}

bool exports_torvyn_streaming_processor_process(
    exports_torvyn_streaming_processor_stream_element_t *element,
    exports_torvyn_streaming_processor_process_result_t *result, error_t *error) {
  bool done = answer(element, result, error);
  exports_torvyn_streaming_processor_stream_element_free(element);
  return done;
}
