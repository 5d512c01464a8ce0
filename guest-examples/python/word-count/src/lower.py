"""Small letters, as the tables have them: Python knows an older version of Unicode."""

from bisect import bisect_right
from collections.abc import Iterable

from classes import CASES, LOWER

# Large letters that Python does not know yet, and their small ones.
_NEWER = {
    code: code + distance
    for first, last, step, distance in LOWER
    for code in range(first, last + 1, step)
    if chr(code).lower() != chr(code + distance)
}
_FIRST = [first for first, _, _ in CASES]
_SIGMA = "\u03a3"


def _begins_with_letter(characters: Iterable[str]) -> bool:
    """Whether the first of them that is looked at has a large or small form: those with `I` are not."""
    for character in characters:
        code = ord(character)
        place = bisect_right(_FIRST, code) - 1
        known = place >= 0 and code <= CASES[place][1]
        if not known or CASES[place][2] != "I":
            return known
    return False


def _small_sigma(word: str, place: int) -> str:
    """At the end of a word, a sigma is written in another way."""
    is_last = _begins_with_letter(reversed(word[:place])) and not _begins_with_letter(word[place + 1 :])
    return "\u03c2" if is_last else "\u03c3"


def lower(word: str) -> str:
    """A word with small letters."""
    if word.isascii():
        return word.lower()
    if _SIGMA in word:
        word = "".join(_small_sigma(word, at) if c == _SIGMA else c for at, c in enumerate(word))
    return word.lower().translate(_NEWER)
