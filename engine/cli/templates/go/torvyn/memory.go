// Package torvyn carries calls between the host and the guest, by the canonical ABI of the component
// model. The guest's own code sets the functions that it exports, such as Process.
package torvyn

import "unsafe"

var (
	// blocks are what the host has asked memory for: they stay until the call's result was read.
	blocks [][]uint64
	// kept is what a result refers to: it stays until the result was read.
	kept []any
	// area holds the result of a call, in words, so that it is aligned.
	area [5]uint64
)

// The host asks for memory here, before it calls the guest. Words of 8 bytes have whatever alignment
// it asks for.
//
//go:wasmexport cabi_realloc
func realloc(old *byte, oldSize, _, size uint32) unsafe.Pointer {
	block := make([]uint64, size/8+1)
	blocks = append(blocks, block)
	start := unsafe.Pointer(unsafe.SliceData(block))
	copy(unsafe.Slice((*byte)(start), size), unsafe.Slice(old, min(oldSize, size)))
	return start
}

// done is called when the host has read the result of a call.
func done() {
	clear(blocks)
	blocks = blocks[:0]
	clear(kept)
	kept = kept[:0]
}

// begin empties the area for a result.
func begin() {
	clear(area[:])
}

// result is where the host finds the result.
func result() unsafe.Pointer {
	return unsafe.Pointer(&area)
}

func put8(offset uintptr, value uint8) {
	*(*uint8)(unsafe.Add(result(), offset)) = value
}

func put32(offset uintptr, value uint32) {
	*(*uint32)(unsafe.Add(result(), offset)) = value
}

// putBytes writes where bytes are, and how many.
func putBytes(offset uintptr, bytes []byte) {
	kept = append(kept, bytes)
	put32(offset, address(unsafe.Pointer(unsafe.SliceData(bytes))))
	put32(offset+4, uint32(len(bytes)))
}

// putElement writes an element.
func putElement(offset uintptr, element Element) {
	*(*uint64)(unsafe.Add(result(), offset)) = element.Sequence
	*(*uint64)(unsafe.Add(result(), offset+8)) = element.TimestampNs
	putBytes(offset+16, element.Payload)
}

// putElements writes where elements are, and how many.
func putElements(offset uintptr, elements []Element) {
	rows := make([][3]uint64, len(elements))
	for i, element := range elements {
		payload := element.Payload
		kept = append(kept, payload)
		start := address(unsafe.Pointer(unsafe.SliceData(payload)))
		rows[i] = [3]uint64{element.Sequence, element.TimestampNs, uint64(start) | uint64(len(payload))<<32}
	}
	kept = append(kept, rows)
	put32(offset, address(unsafe.Pointer(unsafe.SliceData(rows))))
	put32(offset+4, uint32(len(rows)))
}

// putError writes the answer that a call has failed, whose parts begin at the offset.
func putError(offset uintptr, err error) {
	kind, text := described(err)
	put8(0, 1)
	put8(offset, uint8(kind))
	if kind != deadlineExceeded {
		putBytes(offset+4, []byte(text))
	}
}

func address(pointer unsafe.Pointer) uint32 {
	return uint32(uintptr(pointer))
}
