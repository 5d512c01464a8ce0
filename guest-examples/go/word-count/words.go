package main

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what a character is to a word.
type kind uint8

const (
	other kind = iota
	letter
	digit
	// connector is `_` and its like: it belongs to a word, and is none by itself.
	connector
	katakana
	// alone is a character of a script that puts nothing between words. Each counts as one.
	alone
	// extend belongs to the character before it.
	extend
)

const (
	quotes         = "'.\u2018\u2019\u2024\ufe52\uff07\uff0e"
	betweenLetters = quotes + ":\u00b7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a"
	betweenDigits  = quotes + ",;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b"
)

// scriptsAlone are Thai, Lao, Myanmar, Khmer, Hiragana and the ideographs.
var scriptsAlone = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x0e00, Hi: 0x0eff, Stride: 1}, {Lo: 0x1000, Hi: 0x109f, Stride: 1},
		{Lo: 0x1780, Hi: 0x17ff, Stride: 1}, {Lo: 0x19e0, Hi: 0x19ff, Stride: 1},
		{Lo: 0x3005, Hi: 0x3007, Stride: 1}, {Lo: 0x3021, Hi: 0x3029, Stride: 1},
		{Lo: 0x3038, Hi: 0x303b, Stride: 1}, {Lo: 0x3041, Hi: 0x309f, Stride: 1},
		{Lo: 0x3400, Hi: 0x9fff, Stride: 1}, {Lo: 0xf900, Hi: 0xfaff, Stride: 1},
	},
	R32: []unicode.Range32{{Lo: 0x20000, Hi: 0x3ffff, Stride: 1}},
}

var katakanas = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x3031, Hi: 0x3035, Stride: 1}, {Lo: 0x309b, Hi: 0x309c, Stride: 1},
		{Lo: 0x30a0, Hi: 0x30fa, Stride: 1}, {Lo: 0x30fc, Hi: 0x30ff, Stride: 1},
		{Lo: 0x31f0, Hi: 0x31ff, Stride: 1}, {Lo: 0xff66, Hi: 0xff9d, Stride: 1},
	},
}

// circled are letters in circles and squares, which Unicode counts among symbols.
var circled = &unicode.RangeTable{
	R16: []unicode.Range16{{Lo: 0x24b6, Hi: 0x24e9, Stride: 1}},
	R32: []unicode.Range32{
		{Lo: 0x1f130, Hi: 0x1f149, Stride: 1}, {Lo: 0x1f150, Hi: 0x1f169, Stride: 1},
		{Lo: 0x1f170, Hi: 0x1f189, Stride: 1},
	},
}

func kindOf(c rune, size int) kind {
	switch {
	case c < utf8.RuneSelf:
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			return letter
		case '0' <= c && c <= '9':
			return digit
		case c == '_':
			return connector
		}
		return other
	case c == utf8.RuneError && size == 1:
		return other
	case c == 0x200b:
		// A space of no width stands between words.
		return other
	case unicode.In(c, unicode.M, unicode.Cf):
		return extend
	case unicode.Is(circled, c):
		return letter
	case unicode.Is(katakanas, c):
		return katakana
	case unicode.Is(unicode.Nd, c):
		return digit
	case unicode.Is(unicode.Pc, c) || c == 0x202f:
		return connector
	case unicode.Is(unicode.No, c):
		return alone
	case unicode.In(c, unicode.L, unicode.Nl):
		if unicode.Is(scriptsAlone, c) {
			return alone
		}
		return letter
	}
	return other
}

// joins tells whether two characters belong to one word that follow each other.
func joins(before, next kind) bool {
	switch next {
	case letter, digit:
		return before == letter || before == digit || before == connector
	case connector:
		return before == letter || before == digit || before == connector || before == katakana
	case katakana:
		return before == katakana || before == connector
	}
	return false
}

// skipExtends is where what belongs to the characters before a place ends.
func skipExtends(text []byte, at int) int {
	for at < len(text) {
		c, size := utf8.DecodeRune(text[at:])
		if kindOf(c, size) != extend {
			break
		}
		at += size
	}
	return at
}

// words calls a function with each word of a text.
//
// A word is made of letters, marks and digits, with what Unicode's text segmentation lets stand between
// two of them: `don't` is one word, and so is `3.14`.
func words(text []byte, found func(word []byte)) {
	for at := 0; at < len(text); {
		c, size := utf8.DecodeRune(text[at:])
		last := kindOf(c, size)
		start := at
		at += size
		if last == other || last == extend {
			continue
		}
		counts := last != connector
		for {
			at = skipExtends(text, at)
			c, size := utf8.DecodeRune(text[at:])
			next := kindOf(c, size)
			if size == 0 {
				break
			}
			if joins(last, next) {
				counts = counts || next != connector
				last = next
				at += size
				continue
			}
			// Something that stands between two of a kind.
			between := last == letter && strings.ContainsRune(betweenLetters, c) ||
				last == digit && strings.ContainsRune(betweenDigits, c)
			if !between || size == 1 && c == utf8.RuneError {
				break
			}
			behind := skipExtends(text, at+size)
			c, size = utf8.DecodeRune(text[behind:])
			if size == 0 || kindOf(c, size) != last {
				break
			}
			at = behind + size
		}
		if counts {
			found(text[start:at])
		}
	}
}

// ignored are marks, signs of a format, and what may stand inside of a word: they do not count where it is
// looked for its last letter.
func ignored(c rune) bool {
	return unicode.In(c, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk) ||
		strings.ContainsRune(betweenLetters, c)
}

// hasCases tells whether a character has a large or a small form.
func hasCases(c rune) bool {
	return unicode.In(c, unicode.Lu, unicode.Ll, unicode.Lt, unicode.Other_Lowercase, unicode.Other_Uppercase)
}

// ends tells whether no letter follows, so that a sigma there is written in another way.
func ends(text []byte) bool {
	for len(text) > 0 {
		c, size := utf8.DecodeRune(text)
		text = text[size:]
		if !ignored(c) {
			return !hasCases(c)
		}
	}
	return true
}

// lower writes a word with small letters. Two of them are others than `bytes.ToLower` writes: a sigma at
// the end of a word, and an I with a dot.
func lower(word []byte) []byte {
	if !bytes.ContainsAny(word, "\u03a3\u0130") {
		return bytes.ToLower(word)
	}
	small := make([]byte, 0, len(word)+1)
	afterLetter := false
	for at := 0; at < len(word); {
		c, size := utf8.DecodeRune(word[at:])
		at += size
		switch {
		case c == 0x130:
			small = append(small, "i\u0307"...)
		case c == 0x3a3 && afterLetter && ends(word[at:]):
			small = append(small, "\u03c2"...)
		default:
			small = utf8.AppendRune(small, unicode.ToLower(c))
		}
		if !ignored(c) {
			afterLetter = hasCases(c)
		}
	}
	return small
}
