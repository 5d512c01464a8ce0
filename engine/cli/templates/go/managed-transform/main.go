// It keeps the lines that have a text in them, and says at the end how many those were.
package main

import (
	"bytes"
	"fmt"
	"math"
	"strings"

	"example.com/{{name}}/torvyn"
)

var (
	text         []byte
	seen, kept   uint64
	nextSequence uint64
)

func init() {
	torvyn.Init = start
	torvyn.Process = process
	torvyn.Teardown = teardown
}

// The host calls the functions that are set above.
func main() {}

func start(config string) error {
	config = strings.TrimSpace(config)
	if strings.Contains(config, "\n") {
		return torvyn.InvalidInput("the text to look for is one line")
	}
	text, seen, kept, nextSequence = []byte(config), 0, 0, 0
	return nil
}

func process(element torvyn.Element) (torvyn.Result, error) {
	seen++
	nextSequence = element.Sequence
	if nextSequence < math.MaxUint64 {
		nextSequence++
	}
	if !bytes.Contains(element.Payload, text) {
		return torvyn.Filtered(), nil
	}
	kept++
	return torvyn.Forward(), nil
}

func teardown() ([]torvyn.Element, error) {
	report := fmt.Appendf(nil, "%d of %d lines", kept, seen)
	return []torvyn.Element{{Sequence: nextSequence, Payload: report}}, nil
}
