// It counts the words of a stream: each element is counted and dropped, and the table comes at the end.
package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"unicode/utf8"

	"example.com/word-count/torvyn"
)

// counter is the table, and the sequence number that follows the last element's.
type counter struct {
	config
	counts       map[string]uint64
	nextSequence uint64
}

var current *counter

func init() {
	torvyn.Init = start
	torvyn.Process = process
	torvyn.Teardown = teardown
}

// The host calls the functions that are set above.
func main() {}

func start(text string) error {
	chosen, err := parse(text)
	if err != nil {
		current = nil
		return torvyn.InvalidInput("invalid configuration: %v", err)
	}
	current = &counter{config: chosen, counts: map[string]uint64{}}
	return nil
}

func process(element torvyn.Element) (torvyn.Result, error) {
	if current == nil {
		return torvyn.Result{}, torvyn.Unavailable("no configuration yet: call lifecycle.init first")
	}
	words(element.Payload, current.add)
	current.nextSequence = element.Sequence
	if element.Sequence < math.MaxUint64 {
		current.nextSequence++
	}
	return torvyn.Filtered(), nil
}

func (c *counter) add(word []byte) {
	if !c.CaseSensitive {
		word = lower(word)
	}
	if uint(utf8.RuneCount(word)) >= c.MinLength {
		c.counts[string(word)]++
	}
}

func teardown() ([]torvyn.Element, error) {
	if current == nil {
		return nil, nil
	}
	last := current
	current = nil
	all := make([]string, 0, len(last.counts))
	for word := range last.counts {
		all = append(all, word)
	}
	slices.SortFunc(all, func(a, b string) int {
		return cmp.Or(cmp.Compare(last.counts[b], last.counts[a]), cmp.Compare(a, b))
	})
	if last.Top != nil && uint(len(all)) > *last.Top {
		all = all[:*last.Top]
	}
	table := make([]torvyn.Element, len(all))
	for place, word := range all {
		line := fmt.Appendf(nil, "%d\t%s", last.counts[word], word)
		table[place] = torvyn.Element{Sequence: last.nextSequence + uint64(place), Payload: line}
	}
	return table, nil
}
