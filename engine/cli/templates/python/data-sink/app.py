"""Counts elements and bytes, and reports on them at the end."""

from answers import answers
from wit_world import exports
from wit_world.imports.types import (
    BackpressureSignal,
    ElementMeta,
    OutputElement,
    StreamElement,
)


class Counts:
    """What the guest remembers."""

    elements = 0
    bytes = 0
    longest = 0
    next_sequence = 0


counts = Counts()


class Sink(exports.Sink):
    @answers
    def deliver_sink(self, element: StreamElement) -> BackpressureSignal:
        length = len(element.payload)
        counts.elements += 1
        counts.bytes += length
        counts.longest = max(counts.longest, length)
        counts.next_sequence = min(element.meta.sequence + 1, 2**64 - 1)
        return BackpressureSignal.READY

    @answers
    def complete(self) -> OutputElement | None:
        report = f"{counts.elements} elements, {counts.bytes} bytes, the longest has {counts.longest}"
        return OutputElement(ElementMeta(counts.next_sequence, 0), report.encode())
