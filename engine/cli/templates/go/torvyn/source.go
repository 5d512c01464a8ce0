package torvyn

import "unsafe"

// PollSource is asked for the next element.
var PollSource func() (Poll, error)

// NotifyBackpressure is told whether the consumer can take elements.
var NotifyBackpressure func(signal Signal)

// Poll is what a source answers.
type Poll struct {
	state   uint8
	element Element
}

// Ready is the next element.
func Ready(element Element) Poll { return Poll{0, element} }

// Pending says that there is none now, and there may be one later.
func Pending() Poll { return Poll{state: 1} }

// Finished says that there will never be one again.
func Finished() Poll { return Poll{state: 2} }

//go:wasmexport torvyn:streaming/source@0.2.0#poll-source
func pollSource() unsafe.Pointer {
	poll, err := PollSource()
	begin()
	if err != nil {
		putError(8, err)
		return result()
	}
	put8(8, poll.state)
	if poll.state == 0 {
		putElement(16, poll.element)
	}
	return result()
}

//go:wasmexport cabi_post_torvyn:streaming/source@0.2.0#poll-source
func postPollSource(_ unsafe.Pointer) { done() }

//go:wasmexport torvyn:streaming/source@0.2.0#notify-backpressure
func notifyBackpressure(signal uint32) { NotifyBackpressure(Signal(signal)) }
