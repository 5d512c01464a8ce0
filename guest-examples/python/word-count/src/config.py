"""What the user can choose, as JSON."""

import json
import re
from dataclasses import dataclass

# Deeper ones would overflow the stack of the guest.
MAX_BRACKETS = 500


class Invalid(Exception):
    """A configuration that means nothing."""


@dataclass
class Config:
    """Which words count, and how many of them are reported."""

    top: int | None = None
    case_sensitive: bool = False
    min_length: int = 0


def parse(text: str) -> Config:
    """Reads a configuration. A blank text stands for the defaults."""
    text = text.strip()
    config = Config()
    if not text:
        return config
    if not text.startswith("{"):
        raise Invalid("expected a JSON object")
    if text.count("[") + text.count("{") > MAX_BRACKETS:
        raise Invalid(f"more than {MAX_BRACKETS} brackets")
    try:
        pairs = json.loads(text, object_pairs_hook=list)
    except ValueError as error:
        raise Invalid(str(error)) from None
    seen = set()
    for key, value in pairs:
        if not hasattr(config, key):
            names = "`, `".join(vars(config))
            raise Invalid(f"unknown field `{key}`, expected one of `{names}`{_place(text, key)}")
        if key in seen:
            raise Invalid(f"duplicate field `{key}`")
        seen.add(key)
        if not _fits(key, value):
            raise Invalid(f"invalid value of `{key}`{_place(text, key)}")
        setattr(config, key, value)
    return config


def _fits(key: str, value: object) -> bool:
    if key == "case_sensitive":
        return isinstance(value, bool)
    least = 1 if key == "top" else 0
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _place(text: str, key: str) -> str:
    """Where a key ends."""
    found = re.search(re.escape(json.dumps(key, ensure_ascii=False)) + r"(?=\s*:)", text)
    if not found:
        return ""
    before = text[: found.end()]
    return f" at line {before.count(chr(10)) + 1} column {len(before) - before.rfind(chr(10)) - 1}"
