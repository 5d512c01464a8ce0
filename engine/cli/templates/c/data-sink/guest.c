// Counts elements and bytes, and reports on them at the end.
#include <stdio.h>

#include "data_sink.h"

typedef exports_torvyn_streaming_sink_process_error_t error_t;

static uint64_t elements, bytes, longest, next_sequence;

bool exports_torvyn_streaming_sink_deliver_sink(exports_torvyn_streaming_sink_stream_element_t *element,
                                                exports_torvyn_streaming_sink_backpressure_signal_t *signal,
                                                error_t *error) {
  (void)error;
  size_t length = element->payload.len;
  elements++;
  bytes += length;
  if (length > longest) longest = length;
  next_sequence = element->meta.sequence;
  if (next_sequence < UINT64_MAX) next_sequence++;
  exports_torvyn_streaming_sink_stream_element_free(element);
  *signal = TORVYN_STREAMING_TYPES_BACKPRESSURE_SIGNAL_READY;
  return true;
}

// The host frees what is handed over.
bool exports_torvyn_streaming_sink_complete(exports_torvyn_streaming_sink_option_output_element_t *report,
                                            error_t *error) {
  (void)error;
  char text[120];
  int length = snprintf(text, sizeof text, "%llu elements, %llu bytes, the longest has %llu",
                        (unsigned long long)elements, (unsigned long long)bytes,
                        (unsigned long long)longest);
  data_sink_string_t copy;
  data_sink_string_dup_n(&copy, text, (size_t)length);
  report->is_some = true;
  report->val.meta.sequence = next_sequence;
  report->val.meta.timestamp_ns = 0;
  report->val.payload.ptr = copy.ptr;
  report->val.payload.len = copy.len;
  return true;
}
