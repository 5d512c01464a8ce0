// Makes elements of the lines of its configuration.
#include <string.h>

#include "managed_data_source.h"

typedef exports_torvyn_streaming_lifecycle_process_error_t error_t;

static struct {
  managed_data_source_string_t text;
  size_t at;
  uint64_t next_sequence;
  bool paused;
} state;

bool exports_torvyn_streaming_lifecycle_init(managed_data_source_string_t *config, error_t *error) {
  (void)error;
  managed_data_source_string_free(&state.text);
  memset(&state, 0, sizeof state);
  // The configuration is this function's own.
  state.text = *config;
  return true;
}

bool exports_torvyn_streaming_lifecycle_teardown(
    exports_torvyn_streaming_lifecycle_list_output_element_t *elements, error_t *error) {
  (void)error;
  elements->ptr = NULL;
  elements->len = 0;
  return true;
}

bool exports_torvyn_streaming_source_poll_source(exports_torvyn_streaming_source_source_poll_t *poll,
                                                 error_t *error) {
  (void)error;
  size_t left = state.text.len - state.at;
  if (state.paused || left == 0) {
    poll->tag = state.paused ? TORVYN_STREAMING_TYPES_SOURCE_POLL_PENDING
                             : TORVYN_STREAMING_TYPES_SOURCE_POLL_FINISHED;
    return true;
  }
  const uint8_t *line = state.text.ptr + state.at;
  const uint8_t *feed = memchr(line, '\n', left);
  size_t length = feed ? (size_t)(feed - line) : left;
  // The host frees what is handed over.
  managed_data_source_string_t copy;
  managed_data_source_string_dup_n(&copy, (const char *)line, length);
  poll->tag = TORVYN_STREAMING_TYPES_SOURCE_POLL_READY;
  poll->val.ready.meta.sequence = state.next_sequence++;
  poll->val.ready.meta.timestamp_ns = 0;
  poll->val.ready.payload.ptr = copy.ptr;
  poll->val.ready.payload.len = copy.len;
  state.at += feed ? length + 1 : length;
  return true;
}

void exports_torvyn_streaming_source_notify_backpressure(
    exports_torvyn_streaming_source_backpressure_signal_t signal) {
  state.paused = signal == TORVYN_STREAMING_TYPES_BACKPRESSURE_SIGNAL_PAUSE;
}
