// It masks e-mail addresses, IPv4 addresses and patterns of the user's own.
package main

import "example.com/redact/torvyn"

var current *redactor

func init() {
	torvyn.Init = start
	torvyn.Process = process
	torvyn.Teardown = func() ([]torvyn.Element, error) { return nil, nil }
}

// The host calls the functions that are set above.
func main() {}

func start(text string) error {
	chosen, err := parse(text)
	if err == nil {
		current, err = newRedactor(chosen)
	}
	if err != nil {
		current = nil
		return torvyn.InvalidInput("invalid configuration: %v", err)
	}
	return nil
}

func process(element torvyn.Element) (torvyn.Result, error) {
	if current == nil {
		return torvyn.Result{}, torvyn.Unavailable("no configuration yet: call lifecycle.init first")
	}
	masked := current.redact(element.Payload)
	if masked == nil {
		return torvyn.Forward(), nil
	}
	element.Payload = masked
	return torvyn.Output(element), nil
}
