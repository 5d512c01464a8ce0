"""Counts the words of a stream.

Every element is counted and then dropped. `lifecycle.teardown` hands the table over: one element per
word. `words` finds them, and `config` reads what `lifecycle.init` receives.
"""

import config
from componentize_py_types import Err
from config import Config
from lower import lower
from wit_world import exports
from wit_world.imports.types import (
    ElementMeta,
    OutputElement,
    ProcessError_InvalidInput,
    ProcessError_Unavailable,
    ProcessResult,
    ProcessResult_Filtered,
    StreamElement,
)
from words import words


class State:
    """The table, and the sequence number that follows the last element's."""

    def __init__(self, config: Config):
        self.config = config
        self.counts: dict[str, int] = {}
        self.next_sequence = 0


state: State | None = None


class Lifecycle(exports.Lifecycle):
    def init(self, text: str) -> None:
        global state
        try:
            state = State(config.parse(text))
        except config.Invalid as error:
            raise Err(ProcessError_InvalidInput(f"invalid configuration: {error}")) from None

    def teardown(self) -> list[OutputElement]:
        global state
        if state is None:
            return []
        table = sorted(state.counts.items(), key=lambda entry: (-entry[1], entry[0]))
        elements = [
            OutputElement(ElementMeta(state.next_sequence + place, 0), f"{count}\t{word}".encode())
            for place, (word, count) in enumerate(table[: state.config.top])
        ]
        state = None
        return elements


class Processor(exports.Processor):
    def process(self, element: StreamElement) -> ProcessResult:
        if state is None:
            text = "no configuration yet: call lifecycle.init first"
            raise Err(ProcessError_Unavailable(text))
        # Bytes that are no UTF-8 become characters of no word.
        text = element.payload.decode("utf-8", "surrogateescape")
        counts = state.counts
        for word in words(text):
            if not state.config.case_sensitive:
                word = lower(word)
            if len(word) >= state.config.min_length:
                counts[word] = counts.get(word, 0) + 1
        state.next_sequence = min(element.meta.sequence + 1, 2**64 - 1)
        return ProcessResult_Filtered()
