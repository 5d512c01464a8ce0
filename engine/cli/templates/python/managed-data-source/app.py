"""Makes elements of the lines of its configuration."""

from answers import answers
from wit_world import exports
from wit_world.imports.types import (
    BackpressureSignal,
    ElementMeta,
    OutputElement,
    SourcePoll,
    SourcePoll_Finished,
    SourcePoll_Pending,
    SourcePoll_Ready,
)


class State:
    """What the guest remembers."""

    def __init__(self, text: str = ""):
        self.lines = text.split("\n")
        # What follows the last line feed is a line only if it is not empty.
        if self.lines[-1] == "":
            self.lines.pop()
        self.next = 0
        self.paused = False


state = State()


class Lifecycle(exports.Lifecycle):
    @answers
    def init(self, config: str) -> None:
        global state
        state = State(config)

    @answers
    def teardown(self) -> list[OutputElement]:
        return []


class Source(exports.Source):
    @answers
    def poll_source(self) -> SourcePoll:
        if state.paused:
            return SourcePoll_Pending()
        if state.next == len(state.lines):
            return SourcePoll_Finished()
        meta = ElementMeta(state.next, 0)
        line = state.lines[state.next]
        state.next += 1
        return SourcePoll_Ready(OutputElement(meta, line.encode()))

    def notify_backpressure(self, signal: BackpressureSignal) -> None:
        state.paused = signal == BackpressureSignal.PAUSE
