package torvyn

import "unsafe"

// Init is called once, before all others, with the configuration.
var Init func(config string) error

// Teardown is called once, after the last element. What it returns follows that element.
var Teardown func() ([]Element, error)

//go:wasmexport torvyn:streaming/lifecycle@0.2.0#init
func initialize(config *byte, length uint32) unsafe.Pointer {
	err := Init(string(unsafe.Slice(config, length)))
	begin()
	if err != nil {
		putError(4, err)
	}
	return result()
}

//go:wasmexport cabi_post_torvyn:streaming/lifecycle@0.2.0#init
func postInitialize(_ unsafe.Pointer) { done() }

//go:wasmexport torvyn:streaming/lifecycle@0.2.0#teardown
func teardown() unsafe.Pointer {
	elements, err := Teardown()
	begin()
	if err != nil {
		putError(4, err)
	} else {
		putElements(4, elements)
	}
	return result()
}

//go:wasmexport cabi_post_torvyn:streaming/lifecycle@0.2.0#teardown
func postTeardown(_ unsafe.Pointer) { done() }
