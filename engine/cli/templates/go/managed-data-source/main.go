// It makes elements of the lines of its configuration.
package main

import (
	"strings"

	"example.com/{{name}}/torvyn"
)

var (
	lines  []string
	next   int
	paused bool
)

func init() {
	torvyn.Init = start
	torvyn.PollSource = poll
	torvyn.NotifyBackpressure = func(signal torvyn.Signal) { paused = signal == torvyn.SignalPause }
	torvyn.Teardown = func() ([]torvyn.Element, error) { return nil, nil }
}

// The host calls the functions that are set above.
func main() {}

func start(config string) error {
	lines, next, paused = strings.Split(config, "\n"), 0, false
	// What follows the last line feed is a line only if it is not empty.
	if last := len(lines) - 1; lines[last] == "" {
		lines = lines[:last]
	}
	return nil
}

func poll() (torvyn.Poll, error) {
	if paused {
		return torvyn.Pending(), nil
	}
	if next == len(lines) {
		return torvyn.Finished(), nil
	}
	element := torvyn.Element{Sequence: uint64(next), Payload: []byte(lines[next])}
	next++
	return torvyn.Ready(element), nil
}
