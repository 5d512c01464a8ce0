package main

import (
	"slices"
	"unicode/utf8"
)

// span has neighbours of one kind.
type span struct {
	first, last rune
	kind        byte
}

// letters has large letters, how many steps they are apart, and how far away their small ones are.
type letters struct {
	first, last, step, distance rune
}

func kindIn(spans []span, c rune) byte {
	index, found := slices.BinarySearchFunc(spans, c, func(s span, c rune) int {
		return side(s.first, s.last, c)
	})
	if !found {
		return 'o'
	}
	return spans[index].kind
}

// side tells on which side of a character a range is.
func side(first, last, c rune) int {
	switch {
	case last < c:
		return -1
	case first > c:
		return 1
	}
	return 0
}

// classOf is the class of a character: a large letter if a piece of text with it is a word, and the same small
// letter if that takes another character. `b` ends a line, `c` connects, `d` is a digit, `e` belongs to what is
// before it, `h` is a letter of Hebrew, `i` a letter that is a picture too, `k` Katakana, `l` a letter, `m` stands
// between letters, `n` between digits, `u` between either, `q` is an apostrophe, `w` a quotation mark, `p` a
// picture, `z` joins pictures, `r` is half of a flag, `s` a space, and `o` anything else.
func classOf(c rune) byte {
	if c < utf8.RuneSelf {
		return asciiClasses[c]
	}
	return kindIn(classes, c)
}

var asciiClasses = func() (known [utf8.RuneSelf]byte) {
	for c := range known {
		known[c] = kindIn(classes, rune(c))
	}
	return known
}()

func lowerOf(c rune) rune {
	if c < utf8.RuneSelf {
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		return c
	}
	index, found := slices.BinarySearchFunc(large, c, func(l letters, c rune) int {
		return side(l.first, l.last, c)
	})
	if !found || (c-large[index].first)%large[index].step != 0 {
		return c
	}
	return c + large[index].distance
}

// ends tells whether no letter follows, so that a sigma there is written in another way.
func ends(text []byte) bool {
	for len(text) > 0 {
		c, size := utf8.DecodeRune(text)
		text = text[size:]
		if kind := kindIn(cases, c); kind != 'I' {
			return kind != 'C'
		}
	}
	return true
}

// lower writes a word with small letters.
func lower(word []byte) []byte {
	small := make([]byte, 0, len(word)+1)
	afterLetter := false
	for at := 0; at < len(word); {
		c, size := utf8.DecodeRune(word[at:])
		at += size
		switch {
		case c == 0x130:
			// Its small form is two characters.
			small = append(small, "i\u0307"...)
		case c == 0x3a3 && afterLetter && ends(word[at:]):
			small = append(small, "\u03c2"...)
		default:
			small = utf8.AppendRune(small, lowerOf(c))
		}
		if kind := kindIn(cases, c); kind != 'I' {
			afterLetter = kind == 'C'
		}
	}
	return small
}
