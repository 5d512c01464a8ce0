"""Finds words.

A word is made of letters, marks and digits, with what Unicode's text segmentation lets stand between two
of them: `don't` is one word, and so is `3.14`. Of scripts that put nothing between words, each character
counts as one.
"""

import re
import sys
import unicodedata

# Written without anything between words: Thai, Lao, Myanmar, Khmer, Hiragana and the ideographs.
_ALONE = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0x3005, 0x3007),
    (0x3021, 0x3029), (0x3038, 0x303B), (0x3041, 0x309F), (0x3400, 0x9FFF), (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)  # fmt: skip
_KATAKANA = (
    (0x3031, 0x3035), (0x309B, 0x309C), (0x30A0, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF),
    (0xFF66, 0xFF9D),
)  # fmt: skip
# Letters in circles and squares, which Unicode counts among symbols.
_CIRCLED = ((0x24B6, 0x24E9), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189))
_QUOTES = "'.\u2018\u2019\u2024\ufe52\uff07\uff0e"
_BETWEEN_LETTERS = _QUOTES + ":\u00b7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a"
_BETWEEN_DIGITS = _QUOTES + ",;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b"


def _kind(code: int) -> str | None:
    category = unicodedata.category(chr(code))
    if category[0] == "M" or (category == "Cf" and code != 0x200B):
        return "extend"
    if any(first <= code <= last for first, last in _CIRCLED):
        return "letter"
    if any(first <= code <= last for first, last in _KATAKANA):
        return "katakana"
    if category == "Nd":
        return "digit"
    if category == "Pc" or code == 0x202F:
        return "connector"
    if category == "No":
        return "alone"
    if category[0] == "L" or category == "Nl":
        return "alone" if any(first <= code <= last for first, last in _ALONE) else "letter"
    return None


def _classes() -> dict[str, str]:
    """The characters of each kind, for a regular expression. This runs when the component is built."""
    ranges: dict[str, list[list[int]]] = {}
    for code in range(sys.maxunicode + 1):
        kind = _kind(code)
        if kind is None:
            continue
        known = ranges.setdefault(kind, [])
        if known and known[-1][1] == code - 1:
            known[-1][1] = code
        else:
            known.append([code, code])
    return {
        kind: "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in known)
        for kind, known in ranges.items()
    }


def _pattern() -> re.Pattern[str]:
    kinds = _classes()
    letter, digit, connector = kinds["letter"], kinds["digit"], kinds["connector"]
    extend = f"[{kinds['extend']}]*+"
    letters = f"[{letter}]{extend}(?:[{_BETWEEN_LETTERS}]{extend}(?=[{letter}]))?+"
    digits = f"[{digit}]{extend}(?:[{_BETWEEN_DIGITS}]{extend}(?=[{digit}]))?+"
    katakana = f"[{kinds['katakana']}]{extend}(?:[{kinds['katakana']}{connector}]{extend})*+"
    # A connector alone is no word.
    word = f"(?:[{connector}]{extend})*+(?:{letters}|{digits})(?:{letters}|{digits}|[{connector}]{extend})*+"
    return re.compile(f"{word}|{katakana}|[{kinds['alone']}]{extend}")


WORD = _pattern()
