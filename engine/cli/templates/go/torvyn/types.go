package torvyn

import (
	"errors"
	"fmt"
	"unsafe"
)

// Element is one element of a stream. The payload of one that the host has passed is there until the call
// returns: copy what is to stay.
type Element struct {
	// Sequence is its place in the stream. The first element has 0.
	Sequence uint64
	// TimestampNs is when it was made: nanoseconds since the Unix epoch, or 0.
	TimestampNs uint64
	Payload     []byte
}

// received is an element as the host has passed it.
func received(sequence, timestamp uint64, payload *byte, length uint32) Element {
	return Element{sequence, timestamp, unsafe.Slice(payload, length)}
}

type kind uint8

const (
	invalidInput kind = iota
	unavailable
	internal
	deadlineExceeded
	fatal
)

// Error is an answer that the WIT calls process-error. Any other error is answered as internal.
type Error struct {
	kind kind
	text string
}

func (e *Error) Error() string { return e.text }

// InvalidInput says that an element, or the configuration, is not what the guest expects.
func InvalidInput(format string, values ...any) *Error {
	return &Error{invalidInput, fmt.Sprintf(format, values...)}
}

// Unavailable says that something is not there at the moment.
func Unavailable(format string, values ...any) *Error {
	return &Error{unavailable, fmt.Sprintf(format, values...)}
}

// Fatal says that the guest can't go on.
func Fatal(format string, values ...any) *Error {
	return &Error{fatal, fmt.Sprintf(format, values...)}
}

// DeadlineExceeded says that the work took longer than the guest is willing to spend.
func DeadlineExceeded() *Error {
	return &Error{deadlineExceeded, "deadline exceeded"}
}

func described(err error) (kind, string) {
	var known *Error
	if errors.As(err, &known) {
		return known.kind, err.Error()
	}
	return internal, err.Error()
}
