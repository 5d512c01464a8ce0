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


def _pieces(has_joiners: bool) -> re.Pattern[str]:
    """What finds pieces of text, by the classes of their characters. Joiners take more, and few texts have them."""
    # What a joiner has joined to what is before it is no letter any more.
    letter = "(?:[lLhH]|(?<!z)[iI])" if has_joiners else "[lLhHiI]"
    picture = f"{_X}(?<=z)[piI]{_X}"
    # In Hebrew, an apostrophe may end a word, and a quotation mark may stand in it.
    ends = [f"[hH]{_X}q{_X}(?!{letter})"]
    if has_joiners:
        ends[:0] = [f"{letter}{_X}[muq]{picture}", f"[dD]{_X}[nuq]{picture}", f"[hH]{_X}w{picture}"]
    end = f"(?:{'|'.join(ends)})"
    letters = f"(?:{letter}{_X}[muq]{_X}(?={letter})|[hH]{_X}w{_X}(?=[hH])|{letter}{_X})"
    digits = f"[dD]{_X}(?:[nuq]{_X}(?=[dD]))?+"
    plain = f"(?:(?!{end})(?:{letters}|{digits}))"
    block = f"(?:{plain}++|(?:[kK]{_X})++)"
    last = f"(?:{plain}++(?:{end})?+|{end}|(?:[kK]{_X})++)"
    word = f"(?=[lLhHiIdDkKc])(?:(?:{block})?+(?:c{_X})++)*+(?:{last})?+"
    piece = f"(?:{word}|s++{_X}|r{_X}(?:r{_X})?+|[^b]{_X})"
    return re.compile(f"{piece}(?:(?<=z)[piI]{_X})*+")


_PIECES, _PIECES_WITH_JOINERS = _pieces(False), _pieces(True)
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
    pattern = _PIECES_WITH_JOINERS if "z" in classes else _PIECES
    for piece in pattern.finditer(classes):
        if not piece[0].islower():
            yield text[piece.start() : piece.end()]
