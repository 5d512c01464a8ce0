package torvyn

import "unsafe"

// DeliverSink takes one element, and says whether another one can come.
var DeliverSink func(element Element) (Signal, error)

// Complete is told that no element follows. It may report on the whole stream.
var Complete func() (*Element, error)

//go:wasmexport torvyn:streaming/sink@0.2.0#deliver-sink
func deliverSink(sequence, timestamp uint64, payload *byte, length uint32) unsafe.Pointer {
	signal, err := DeliverSink(received(sequence, timestamp, payload, length))
	begin()
	if err != nil {
		putError(4, err)
	} else {
		put8(4, uint8(signal))
	}
	return result()
}

//go:wasmexport cabi_post_torvyn:streaming/sink@0.2.0#deliver-sink
func postDeliverSink(_ unsafe.Pointer) { done() }

//go:wasmexport torvyn:streaming/sink@0.2.0#complete
func complete() unsafe.Pointer {
	report, err := Complete()
	begin()
	if err != nil {
		putError(8, err)
	} else if report != nil {
		put8(8, 1)
		putElement(16, *report)
	}
	return result()
}

//go:wasmexport cabi_post_torvyn:streaming/sink@0.2.0#complete
func postComplete(_ unsafe.Pointer) { done() }
