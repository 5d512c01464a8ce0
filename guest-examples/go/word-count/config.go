package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// config is what the user can choose, as JSON.
type config struct {
	Top           *uint `json:"top"`
	CaseSensitive bool  `json:"case_sensitive"`
	MinLength     uint  `json:"min_length"`
}

var keys = []string{"top", "case_sensitive", "min_length"}

// parse reads a configuration. A blank text stands for the defaults.
func parse(text string) (config, error) {
	var chosen config
	text = strings.TrimSpace(text)
	if text == "" {
		return chosen, nil
	}
	if !strings.HasPrefix(text, "{") {
		return chosen, errors.New("expected a JSON object")
	}
	// Go takes keys in whatever case, and takes the last of two.
	if err := checkKeys(text); err != nil {
		return chosen, err
	}
	decoder := json.NewDecoder(strings.NewReader(text))
	if err := decoder.Decode(&chosen); err != nil {
		return chosen, err
	}
	if chosen.Top != nil && *chosen.Top == 0 {
		return chosen, errors.New("`top` is 0")
	}
	return chosen, nil
}

// checkKeys refuses keys that do not exist, those that come twice, and what follows the object.
func checkKeys(text string) error {
	decoder := json.NewDecoder(strings.NewReader(text))
	if _, err := decoder.Token(); err != nil {
		return err
	}
	var seen []string
	for decoder.More() {
		token, err := decoder.Token()
		if err != nil {
			return err
		}
		key, _ := token.(string)
		place := place(text[:decoder.InputOffset()])
		if !slices.Contains(keys, key) {
			names := strings.Join(keys, "`, `")
			return fmt.Errorf("unknown field `%s`, expected one of `%s`%s", key, names, place)
		}
		if slices.Contains(seen, key) {
			return fmt.Errorf("duplicate field `%s`%s", key, place)
		}
		seen = append(seen, key)
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return err
		}
		if bytes.Equal(value, []byte("null")) {
			return fmt.Errorf("`%s` has no value%s", key, place)
		}
	}
	if _, err := decoder.Token(); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.New("something follows the object")
	}
	return nil
}

// place is where a text ends.
func place(before string) string {
	line := strings.Count(before, "\n") + 1
	column := len(before) - strings.LastIndex(before, "\n") - 1
	return fmt.Sprintf(" at line %d column %d", line, column)
}
