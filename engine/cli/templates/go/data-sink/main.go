// It counts elements and bytes, and reports on them at the end.
package main

import (
	"fmt"
	"math"

	"example.com/{{name}}/torvyn"
)

var (
	elements, bytes uint64
	longest         int
	nextSequence    uint64
)

func init() {
	torvyn.DeliverSink = deliver
	torvyn.Complete = complete
}

// The host calls the functions that are set above.
func main() {}

func deliver(element torvyn.Element) (torvyn.Signal, error) {
	elements++
	bytes += uint64(len(element.Payload))
	longest = max(longest, len(element.Payload))
	nextSequence = element.Sequence
	if nextSequence < math.MaxUint64 {
		nextSequence++
	}
	return torvyn.SignalReady, nil
}

func complete() (*torvyn.Element, error) {
	report := fmt.Appendf(nil, "%d elements, %d bytes, the longest has %d", elements, bytes, longest)
	return &torvyn.Element{Sequence: nextSequence, Payload: report}, nil
}
