"""What the user can choose, as JSON."""

import json
import re
from dataclasses import dataclass, field

# Deeper ones would overflow the stack of the guest.
MAX_BRACKETS = 500


class Invalid(Exception):
    """A configuration that means nothing."""


@dataclass
class Config:
    """What to mask, and with what."""

    emails: bool = True
    ipv4: bool = True
    mask: str = "[redacted]"
    patterns: list[str] = field(default_factory=list)


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
        if not _fits(getattr(config, key), value):
            raise Invalid(f"invalid type of `{key}`{_place(text, key)}")
        setattr(config, key, value)
    return config


def _fits(default: object, value: object) -> bool:
    if isinstance(default, list):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, type(default))


def _place(text: str, key: str) -> str:
    """Where a key ends."""
    found = re.search(re.escape(json.dumps(key, ensure_ascii=False)) + r"(?=\s*:)", text)
    if not found:
        return ""
    before = text[: found.end()]
    return f" at line {before.count(chr(10)) + 1} column {len(before) - before.rfind(chr(10)) - 1}"
