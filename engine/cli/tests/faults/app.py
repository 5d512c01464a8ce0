"""Fails in the way that the element says."""

import random
import time

from answers import answers
from wit_world import exports
from wit_world.imports.types import ProcessResult, ProcessResult_Forward, StreamElement


def descend(depth: int) -> int:
    return descend(depth + 1) + 1


def fail(how: bytes) -> None:
    kept = []
    match how:
        case b"throw":
            raise ValueError("out of ink")
        case b"recurse":
            descend(0)
        case b"loop":
            while True:
                pass
        case b"eat":
            while True:
                kept.append(bytearray(1 << 20))
        case b"time":
            time.time()
        case b"random":
            random.SystemRandom().random()


class Processor(exports.Processor):
    def process(self, element: StreamElement) -> ProcessResult:
        if element.payload == b"bare":
            raise ValueError("out of ink")
        return self.answered(element)

    @answers
    def answered(self, element: StreamElement) -> ProcessResult:
        fail(element.payload)
        return ProcessResult_Forward()
