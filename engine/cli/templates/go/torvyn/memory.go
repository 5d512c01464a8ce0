// Package torvyn carries calls between the host and the guest, by the canonical ABI of the component
// model. The guest's own code sets the functions that it exports, such as Process.
package torvyn

import (
	"runtime/debug"
	"unsafe"
)

var (
	// arena is where the host writes what it passes. Each call uses it again.
	arena []uint64
	// used is how many of its words belong to the call.
	used int
	// more are blocks that did not fit, and wanted how many words there should have been.
	more   [][]uint64
	wanted int
	// payloads and rows are what a result refers to: they stay until the result was read.
	payloads [][]byte
	rows     [][3]uint64
	// area holds the result of a call, in words, so that it is aligned.
	area [5]uint64
)

// A heap is collected when it has grown by a quarter, and first at 1 MiB. Go would let it grow to 4 MiB, and
// double it after that: most guests need less, and there may be many of them.
func init() {
	debug.SetGCPercent(25)
}

// maxArena is how many words are kept from call to call.
const maxArena = 1 << 17

// The host asks for memory here, before it calls the guest. Words of 8 bytes have whatever alignment
// it asks for.
//
//go:wasmexport cabi_realloc
func realloc(old *byte, oldSize, _, size uint32) unsafe.Pointer {
	count := int(size/8 + 1)
	wanted += count
	var block []uint64
	if count <= len(arena)-used {
		block = arena[used : used+count]
		used += count
	} else {
		block = make([]uint64, count)
		more = append(more, block)
	}
	start := unsafe.Pointer(unsafe.SliceData(block))
	copy(unsafe.Slice((*byte)(start), size), unsafe.Slice(old, min(oldSize, size)))
	return start
}

// done is called when the host has read the result of a call.
func done() {
	if len(more) > 0 {
		clear(more)
		more = more[:0]
		if wanted <= maxArena {
			arena = make([]uint64, 2*wanted)
		}
	}
	used, wanted = 0, 0
	clear(payloads)
	payloads, rows = payloads[:0], nil
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
	payloads = append(payloads, bytes)
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
	rows = make([][3]uint64, len(elements))
	for i, element := range elements {
		payload := element.Payload
		payloads = append(payloads, payload)
		start := address(unsafe.Pointer(unsafe.SliceData(payload)))
		rows[i] = [3]uint64{element.Sequence, element.TimestampNs, uint64(start) | uint64(len(payload))<<32}
	}
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
