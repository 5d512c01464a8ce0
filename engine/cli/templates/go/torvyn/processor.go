package torvyn

import "unsafe"

// Process is called for each element, in the order of the stream.
var Process func(element Element) (Result, error)

// Result is what became of an element.
type Result struct {
	outcome  outcome
	elements []Element
}

type outcome uint8

const (
	filtered outcome = iota
	forward
	output
	multiple
)

// Filtered drops the element, on purpose.
func Filtered() Result { return Result{outcome: filtered} }

// Forward lets the element go on as it came in. No byte crosses back.
func Forward() Result { return Result{outcome: forward} }

// Output puts one element in the place of the one that came in.
func Output(element Element) Result { return Result{output, []Element{element}} }

// Multiple puts any number of elements there.
func Multiple(elements ...Element) Result { return Result{multiple, elements} }

//go:wasmexport torvyn:streaming/processor@0.2.0#process
func process(sequence, timestamp uint64, payload *byte, length uint32) unsafe.Pointer {
	answer, err := Process(received(sequence, timestamp, payload, length))
	begin()
	if err != nil {
		putError(8, err)
		return result()
	}
	put8(8, uint8(answer.outcome))
	switch answer.outcome {
	case output:
		putElement(16, answer.elements[0])
	case multiple:
		putElements(16, answer.elements)
	}
	return result()
}

//go:wasmexport cabi_post_torvyn:streaming/processor@0.2.0#process
func postProcess(_ unsafe.Pointer) { done() }
