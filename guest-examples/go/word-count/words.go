package main

import "unicode/utf8"

// spot is a place in a text, and the character there: its class as a small letter, and whether a piece with it is
// a word. Where no character is left, or a byte that is no UTF-8, the class is `b`.
type spot struct {
	text   []byte
	at     int
	size   int
	class  byte
	counts bool
}

func look(text []byte, at int) spot {
	here := spot{text: text, at: at, class: 'b'}
	if at == len(text) {
		return here
	}
	c, size := utf8.DecodeRune(text[at:])
	here.size = size
	if c == utf8.RuneError && size == 1 {
		return here
	}
	class := classOf(c)
	here.class, here.counts = class|0x20, 'A' <= class && class <= 'Z'
	return here
}

func (here spot) next() spot {
	return look(here.text, here.at+here.size)
}

func (here spot) extends() bool {
	return here.class == 'e' || here.class == 'z'
}

func (here spot) skipExtends() spot {
	for here.extends() {
		here = here.next()
	}
	return here
}

func isLetter(class byte) bool {
	return class == 'l' || class == 'h' || class == 'i'
}

// joins tells whether two characters belong together that follow each other.
func joins(before, class byte) bool {
	letterOrDigit := isLetter(before) || before == 'd'
	switch {
	case isLetter(class) || class == 'd':
		return letterOrDigit || before == 'c'
	case class == 'k':
		return before == 'k' || before == 'c'
	case class == 'c':
		return letterOrDigit || before == 'k' || before == 'c'
	}
	return false
}

// joinsPicture tells whether a picture follows what stands behind a character, and a joiner is the last of that.
func (here spot) joinsPicture() bool {
	afterJoiner := false
	for here = here.next(); here.extends(); here = here.next() {
		afterJoiner = here.class == 'z'
	}
	return afterJoiner && (here.class == 'p' || here.class == 'i')
}

// isBetween tells whether a character holds those beside it together: two letters, or two digits.
func (here spot) isBetween(before byte) bool {
	behind := func() byte { return here.next().skipExtends().class }
	switch here.class {
	case 'm':
		return isLetter(before) && (isLetter(behind()) || here.joinsPicture())
	case 'n':
		return before == 'd' && (behind() == 'd' || here.joinsPicture())
	case 'u', 'q':
		if before == 'd' {
			return behind() == 'd' || here.joinsPicture()
		}
		// In Hebrew, an apostrophe may end a word.
		ends := before == 'h' && here.class == 'q'
		return isLetter(before) && (ends || isLetter(behind()) || here.joinsPicture())
	case 'w':
		return before == 'h' && (behind() == 'h' || here.joinsPicture())
	}
	return false
}

// piece is where the piece of text ends that begins at a place, and whether it is a word.
func piece(here spot) (end int, isWord bool) {
	last := here.class
	if here.extends() {
		last = 'o'
	}
	afterJoiner, afterHalfFlag := here.class == 'z', last == 'r'
	isWord = here.counts
	if last == 'b' {
		return here.at + here.size, false
	}
	for here = here.next(); ; here = here.next() {
		switch {
		case here.extends():
			afterJoiner = here.class == 'z'
			if last == 's' {
				// Spaces are together only where nothing is between them.
				last = 'o'
			}
		case afterJoiner && (here.class == 'p' || here.class == 'i'):
			last, afterJoiner = 'o', false
		case joins(last, here.class), last == 's' && here.class == 's':
			last, afterJoiner = here.class, false
		case afterHalfFlag && here.class == 'r':
			last, afterJoiner, afterHalfFlag = 'o', false, false
		case here.isBetween(last):
			behind := here.next().skipExtends()
			afterJoiner = false
			if !here.joinsPicture() && (last == 'd' || isLetter(behind.class)) {
				for ; here.at < behind.at; here = here.next() {
					isWord = isWord || here.counts
				}
				last = here.class
			} else {
				last = 'o'
			}
		default:
			return here.at, isWord
		}
		isWord = isWord || here.counts
	}
}

// words calls a function with each word of a text, as Unicode's text segmentation defines them: `don't` is one
// word, and so is `3.14`.
func words(text []byte, found func(word []byte)) {
	for at := 0; at < len(text); {
		end, isWord := piece(look(text, at))
		if isWord {
			found(text[at:end])
		}
		at = end
	}
}
