package main

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"
	"unicode/utf8"
)

// span is a part of a payload.
type span struct{ first, end int }

// redactor masks payloads. Matches that overlap become one mask; bytes that are no UTF-8 stay.
type redactor struct {
	config
	expressions []*regexp.Regexp
}

func newRedactor(chosen config) (*redactor, error) {
	expressions, err := compiled(chosen.Patterns)
	return &redactor{chosen, expressions}, err
}

// redact returns the payload with its masks, or nil if there is nothing to mask.
func (r *redactor) redact(payload []byte) []byte {
	var matches []span
	if r.Emails {
		matches = emails(payload, matches)
	}
	if r.IPv4 {
		matches = addresses(payload, matches)
	}
	for _, expression := range r.expressions {
		for _, found := range expression.FindAllIndex(payload, -1) {
			if found[0] < found[1] {
				matches = append(matches, span{found[0], found[1]})
			}
		}
	}
	if len(matches) == 0 {
		return nil
	}
	slices.SortStableFunc(matches, func(a, b span) int { return cmp.Compare(a.first, b.first) })
	masked := make([]byte, 0, len(payload)+len(r.Mask))
	end := -1
	for _, match := range matches {
		// One that begins within the last mask makes it longer.
		if match.first >= end {
			masked = append(masked, payload[max(end, 0):match.first]...)
			masked = append(masked, r.Mask...)
		}
		end = max(end, match.end)
	}
	return append(masked, payload[end:]...)
}

// inWord tells whether a character belongs to a word.
func inWord(c rune, size int) bool {
	if c < utf8.RuneSelf {
		return c == '_' || '0' <= c && c <= '9' || isASCIILetter(c)
	}
	if c == utf8.RuneError && size == 1 {
		return false
	}
	return kindOf(c) != other
}

// isLetter tells whether a character of a word is more than a digit or `_`.
func isLetter(c rune) bool {
	if c < utf8.RuneSelf {
		return isASCIILetter(c)
	}
	return kindOf(c) == letter
}

// class has neighbours that belong to words.
type class struct {
	first, last rune
	isLetter    bool
}

// kind is what a character is to a word.
type kind uint8

const (
	other kind = iota
	inside
	letter
)

func kindOf(c rune) kind {
	index, found := slices.BinarySearchFunc(classes, c, func(of class, c rune) int {
		switch {
		case of.last < c:
			return -1
		case of.first > c:
			return 1
		}
		return 0
	})
	switch {
	case !found:
		return other
	case classes[index].isLetter:
		return letter
	}
	return inside
}

func isASCIILetter(c rune) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z'
}

// emails finds e-mail addresses: a local part, `@`, and a domain. It looks to both sides of each `@`.
func emails(payload []byte, matches []span) []span {
	start := 0
	for {
		next := bytes.IndexByte(payload[start:], '@')
		if next < 0 {
			return matches
		}
		at := start + next
		first := at
		for first > start {
			c, size := utf8.DecodeLastRune(payload[start:first])
			if !(inWord(c, size) || c == '.' || c == '%' || c == '+' || c == '-') {
				break
			}
			first -= size
		}
		start = at + 1
		if first == at {
			continue
		}
		if end := domain(payload, at+1); end >= 0 {
			matches = append(matches, span{first, end})
			start = end
		}
	}
}

// domain is where a domain ends, or -1: labels with a dot behind each, and two letters or more.
func domain(payload []byte, at int) int {
	end, label, letters, last := -1, 0, 0, false
	for at < len(payload) {
		c, size := utf8.DecodeRune(payload[at:])
		at += size
		if c == '.' {
			if label == 0 {
				break
			}
			label, letters, last = 0, 0, true
			continue
		}
		word := inWord(c, size)
		if !word && c != '-' {
			break
		}
		// Letters at the beginning of a label.
		if letters == label && word && isLetter(c) {
			letters++
		}
		label++
		if last && letters == label && letters >= 2 {
			end = at
		}
	}
	return end
}

// addresses finds IPv4 addresses, each a word of its own.
func addresses(payload []byte, matches []span) []span {
	for at := 0; at < len(payload); at++ {
		if !isDigit(payload[at]) || at > 0 && isASCIIWord(payload[at-1]) {
			continue
		}
		end := octet(payload, at)
		for part := 1; part < 4 && end >= 0; part++ {
			if end < len(payload) && payload[end] == '.' {
				end = octet(payload, end+1)
			} else {
				end = -1
			}
		}
		if end < 0 || end < len(payload) && isASCIIWord(payload[end]) {
			continue
		}
		matches = append(matches, span{at, end})
		at = end - 1
	}
	return matches
}

// octet is where a number from 0 to 255 ends, or -1.
func octet(payload []byte, start int) int {
	end, value := start, 0
	for end < len(payload) && isDigit(payload[end]) && end-start < 4 {
		value = value*10 + int(payload[end]-'0')
		end++
	}
	if end == start || value > 255 || end-start > 1 && payload[start] == '0' {
		return -1
	}
	return end
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func isASCIIWord(b byte) bool { return isDigit(b) || b == '_' || isASCIILetter(rune(b)) }
