// Fails in the way that the element says.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "transform.h"

typedef exports_torvyn_streaming_processor_stream_element_t element_t;
typedef exports_torvyn_streaming_processor_process_result_t result_t;
typedef exports_torvyn_streaming_processor_process_error_t error_t;

static volatile int zero;
static void *volatile kept;

static int descend(volatile int *depth) {
  if (*depth < 0) return 0;
  volatile int next = *depth + 1;
  return descend(&next) + next;
}

static bool is(const element_t *element, const char *how) {
  return element->payload.len == strlen(how) && memcmp(element->payload.ptr, how, strlen(how)) == 0;
}

bool exports_torvyn_streaming_processor_process(element_t *element, result_t *result, error_t *error) {
  (void)error;
  if (is(element, "throw")) {
    fprintf(stderr, "out of ink\n");
    abort();
  }
  if (is(element, "recurse")) zero = descend(&zero);
  while (is(element, "loop")) zero = 0;
  while (is(element, "eat")) {
    char *more = malloc(1 << 20);
    if (!more) {
      fprintf(stderr, "no memory is left\n");
      abort();
    }
    kept = memset(more, 1, 1 << 20);
  }
  if (is(element, "time")) zero = (int)time(NULL);
  if (is(element, "random")) {
    char bytes[8];
    getentropy(bytes, sizeof bytes);
  }
  result->tag = TORVYN_STREAMING_TYPES_PROCESS_RESULT_FORWARD;
  exports_torvyn_streaming_processor_stream_element_free(element);
  return true;
}
