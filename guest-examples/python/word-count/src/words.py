"""Finds words, as Unicode's text segmentation defines them: `don't` is one word, and so is `3.14`."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from classes import CLASSES


class _Classes(dict[int, str]):
    """The class of each character: a large letter if a piece of text with it is a word.

    It is the same small letter if that takes another character. `b` ends a line, `c` connects, `d` is a digit,
    `e` belongs to what is before it, `h` is a letter of Hebrew, `i` a letter that is a picture too, `k` Katakana,
    `l` a letter, `m` stands between letters, `n` between digits, `u` between either, `q` is an apostrophe, `w` a
    quotation mark, `p` a picture, `z` joins pictures, `r` is half of a flag, `s` a space, and `o` anything else.
    """

    def __missing__(self, code: int) -> str:
        place = bisect_right(_FIRST, code) - 1
        found = "o"
        if 0xD800 <= code <= 0xDFFF:
            # A byte that is no UTF-8: it ends a word.
            found = "b"
        elif place >= 0 and code <= CLASSES[place][1]:
            found = CLASSES[place][2]
        self[code] = found
        return found


_FIRST = [first for first, _, _ in CLASSES]
_CLASSES = _Classes()

_X = "[eEz]*+"
_LETTER = "[lLhHiI]"
# In Hebrew, an apostrophe may end a word, and a quotation mark may stand in it.
_END = f"[hH]{_X}q{_X}(?!{_LETTER})"
_LETTERS = f"(?!{_END})(?:{_LETTER}{_X}[muq]{_X}(?={_LETTER})|[hH]{_X}w{_X}(?=[hH])|{_LETTER}{_X})"
_DIGITS = f"[dD]{_X}(?:[nuq]{_X}(?=[dD]))?+"
_PLAIN = f"(?:{_LETTERS}|{_DIGITS})"
_BLOCK = f"(?:{_PLAIN}++|(?:[kK]{_X})++)"
_WORD = f"(?=[lLhHiIdDkKc])(?:(?:{_BLOCK})?+(?:c{_X})++)*+(?:{_PLAIN}++(?:{_END})?+|{_END}|(?:[kK]{_X})++)?+"
_PIECE = f"(?:{_WORD}|s++{_X}|r{_X}(?:r{_X})?+|[^b]{_X})"
_PIECES = re.compile(f"{_PIECE}(?:(?<=z)(?=[piI]){_PIECE})*+")
# What is in most texts needs no table.
_ASCII = re.compile(
    r"_*+(?:[A-Za-z](?:[.:'](?=[A-Za-z]))?+|[0-9](?:[.,;'](?=[0-9]))?+)"
    r"(?:[A-Za-z](?:[.:'](?=[A-Za-z]))?+|[0-9](?:[.,;'](?=[0-9]))?+|_)*+"
)


def words(text: str) -> Iterator[str]:
    """The words of a text."""
    if text.isascii():
        yield from _ASCII.findall(text)
        return
    classes = text.translate(_CLASSES)
    for piece in _PIECES.finditer(classes):
        if not piece[0].islower():
            yield text[piece.start() : piece.end()]
