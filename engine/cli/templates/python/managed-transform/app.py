"""Keeps the lines that have a text in them, and says at the end how many those were."""

from answers import answers
from componentize_py_types import Err
from wit_world import exports
from wit_world.imports.types import (
    ElementMeta,
    OutputElement,
    ProcessError_InvalidInput,
    ProcessResult,
    ProcessResult_Filtered,
    ProcessResult_Forward,
    StreamElement,
)


class State:
    """What the guest remembers."""

    def __init__(self, text: bytes = b""):
        self.text = text
        self.seen = 0
        self.kept = 0
        self.next_sequence = 0


state = State()


class Lifecycle(exports.Lifecycle):
    @answers
    def init(self, config: str) -> None:
        global state
        text = config.strip()
        if "\n" in text:
            raise Err(ProcessError_InvalidInput("the text to look for is one line"))
        state = State(text.encode())

    @answers
    def teardown(self) -> list[OutputElement]:
        report = f"{state.kept} of {state.seen} lines"
        return [OutputElement(ElementMeta(state.next_sequence, 0), report.encode())]


class Processor(exports.Processor):
    @answers
    def process(self, element: StreamElement) -> ProcessResult:
        state.seen += 1
        state.next_sequence = min(element.meta.sequence + 1, 2**64 - 1)
        if state.text not in element.payload:
            return ProcessResult_Filtered()
        state.kept += 1
        return ProcessResult_Forward()
