#!/usr/bin/env python3
"""Writes `unicode.h`: the characters that belong to words, of each kind.

C has no such table of its own. Run it again for a newer version of Unicode: `python3 unicode.py > unicode.h`.
"""

import sys
import unicodedata

# Written without anything between words: Thai, Lao, Myanmar, Khmer, Hiragana and the ideographs.
ALONE = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0x3005, 0x3007),
    (0x3021, 0x3029), (0x3038, 0x303B), (0x3041, 0x309F), (0x3400, 0x9FFF), (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)  # fmt: skip
KATAKANA = (
    (0x3031, 0x3035), (0x309B, 0x309C), (0x30A0, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF),
    (0xFF66, 0xFF9D),
)  # fmt: skip

# Letters in circles and squares, which Unicode counts among symbols.
CIRCLED = ((0x24B6, 0x24E9), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189))


def kind(code: int) -> str | None:
    category = unicodedata.category(chr(code))
    if category[0] == "M":
        return "MARK"
    if any(first <= code <= last for first, last in CIRCLED):
        return "LETTER"
    # A space of no width stands between words.
    if category == "Cf" and code != 0x200B:
        return "JOINER" if code in (0x200C, 0x200D) else "FORMAT"
    if any(first <= code <= last for first, last in KATAKANA):
        return "KATAKANA"
    if category == "Nd":
        return "DIGIT"
    if category == "Pc":
        return "CONNECTOR"
    if code == 0x202F:
        return "SPACE"
    if category == "No":
        return "NUMBER"
    if category[0] == "L" or category == "Nl":
        return "ALONE" if any(first <= code <= last for first, last in ALONE) else "LETTER"
    return None


# What may stand inside of a word, and does not count where it is looked for its last letter.
IGNORED = "'.\u2018\u2019\u2024\ufe52\uff07\uff0e:\u00b7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a^`"


def cases(code: int) -> str | None:
    """Whether it has a large or small form, or is ignored where such a one is looked for."""
    character = chr(code)
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf", "Lm", "Sk") or character in IGNORED:
        return "true"
    if character.islower() or character.isupper() or category == "Lt":
        return "false"
    return None


def ranges(kind):
    first, last, known = 0, -1, None
    for code in range(sys.maxunicode + 2):
        found = kind(code) if code <= sys.maxunicode else None
        if found == known and known is not None:
            last = code
            continue
        if known is not None:
            yield first, last, known
        first, last, known = code, code, found


def lower():
    """Small letters of large ones, where that is one character."""
    for code in range(0x80, sys.maxunicode + 1):
        small = chr(code).lower()
        if len(small) == 1 and ord(small) != code:
            yield code, ord(small)


def table(name: str, kind: str, rows: list[str]) -> None:
    print(f"\nstatic const {kind} {name}[] = {{")
    line = " "
    for row in rows:
        if len(line) + len(row) > 96:
            print(line)
            line = " "
        line += f" {row},"
    print(line)
    print("};")


print(f"// The characters of words, by Unicode {unicodedata.unidata_version}. `unicode.py` writes this file.")
print("#pragma once\n\n#include \"characters.h\"\n")
print("struct range {\n  uint32_t first, last;\n  enum kind kind;\n};\n")
print("struct lower {\n  uint32_t large, small;\n};\n")
print("// Characters with large and small forms, and those that are ignored where such are looked for.")
print("struct cases {\n  uint32_t first, last;\n  bool ignored;\n};")
table("RANGES", "struct range", [f"{{0x{a:x}, 0x{b:x}, {k}}}" for a, b, k in ranges(kind)])
table("LOWER", "struct lower", [f"{{0x{a:x}, 0x{b:x}}}" for a, b in lower()])
table("CASES", "struct cases", [f"{{0x{a:x}, 0x{b:x}, {k}}}" for a, b, k in ranges(cases)])
