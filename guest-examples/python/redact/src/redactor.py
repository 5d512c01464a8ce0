"""Finds what is to be masked, and masks it."""

import re

from classes import CLASSES
from config import Config, Invalid


def _class(ranges) -> str:
    """The inside of a class of a regular expression: Python's own `\\w` leaves out marks that write vowels."""
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last, _ in ranges)


_WORD = _class(CLASSES)
_LETTER = _class(of for of in CLASSES if of[2])
_LOCAL = re.compile(f"[{_WORD}.%+-]")
_DOMAIN = re.compile(f"(?:[{_WORD}-]+\\.)+[{_LETTER}]{{2,}}")

_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = re.compile(rf"(?<![0-9A-Za-z_])(?:{_OCTET}\.){{3}}{_OCTET}(?![0-9A-Za-z_])")


def _emails(text: str):
    """Where the e-mail addresses are: a local part, `@`, and a domain.

    From each `@` it looks to both sides, so that it takes time in proportion to the text.
    """
    start, at = 0, text.find("@")
    while at >= 0:
        first = at
        while first > start and _LOCAL.match(text, first - 1):
            first -= 1
        domain = _DOMAIN.match(text, at + 1) if first < at else None
        start = domain.end() if domain else at + 1
        if domain:
            yield first, start
        at = text.find("@", start)


class Redactor:
    """Masks payloads. Matches that overlap become one mask; bytes that are no UTF-8 stay."""

    def __init__(self, config: Config):
        self.emails, self.ipv4, self.mask = config.emails, config.ipv4, config.mask
        self.patterns = []
        for index, pattern in enumerate(config.patterns):
            try:
                self.patterns.append(re.compile(pattern))
            except (re.error, OverflowError, RecursionError) as error:
                raise Invalid(f"patterns[{index}] {pattern!r} is no regular expression: {error}") from None

    def redact(self, payload: bytes) -> bytes | None:
        """The payload with its masks, or nothing if there is nothing to mask."""
        text = payload.decode("utf-8", "surrogateescape")
        matches = list(_emails(text)) if self.emails else []
        if self.ipv4:
            matches += (found.span() for found in _IPV4.finditer(text))
        for pattern in self.patterns:
            matches += (found.span() for found in pattern.finditer(text) if found[0])
        if not matches:
            return None
        matches.sort()
        parts, end = [], 0
        for first, stop in matches:
            # One that begins within the last mask makes it longer.
            if first >= end or not parts:
                parts += (text[end:first], self.mask)
            end = max(end, stop)
        parts.append(text[end:])
        return "".join(parts).encode("utf-8", "surrogateescape")
