// It fails in the way that the element says.
package main

import (
	"crypto/rand"
	"time"

	"example.com/guest/torvyn"
)

func init() {
	torvyn.Process = process
}

func main() {}

var kept [][]byte

func descend(depth int) int {
	return descend(depth+1) + 1
}

func process(element torvyn.Element) (torvyn.Result, error) {
	switch string(element.Payload) {
	case "throw":
		panic("out of ink")
	case "recurse":
		descend(0)
	case "loop":
		for {
		}
	case "eat":
		for {
			kept = append(kept, make([]byte, 1<<20))
		}
	case "time":
		time.Now()
	case "random":
		rand.Read(make([]byte, 8))
	}
	return torvyn.Forward(), nil
}
