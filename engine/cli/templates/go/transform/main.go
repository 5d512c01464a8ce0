// It takes white space from the ends of lines, and drops blank lines.
package main

import (
	"bytes"

	"example.com/{{name}}/torvyn"
)

func init() {
	torvyn.Process = process
}

// The host calls the functions that are set above.
func main() {}

func process(element torvyn.Element) (torvyn.Result, error) {
	line := element.Payload
	if place := bytes.IndexByte(line, 0); place >= 0 {
		return torvyn.Result{}, torvyn.InvalidInput("byte %d is 0: this is no text", place)
	}
	element.Payload = bytes.TrimRight(line, " \t\r")
	switch len(element.Payload) {
	case 0:
		return torvyn.Filtered(), nil
	case len(line):
		// No byte crosses back to the host.
		return torvyn.Forward(), nil
	}
	return torvyn.Output(element), nil
}
