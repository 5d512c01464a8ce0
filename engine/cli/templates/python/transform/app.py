"""Takes white space from the ends of lines, and drops blank lines."""

from answers import answers
from componentize_py_types import Err
from wit_world import exports
from wit_world.imports.types import (
    OutputElement,
    ProcessError_InvalidInput,
    ProcessResult,
    ProcessResult_Filtered,
    ProcessResult_Forward,
    ProcessResult_Output,
    StreamElement,
)


class Processor(exports.Processor):
    @answers
    def process(self, element: StreamElement) -> ProcessResult:
        line = element.payload
        place = line.find(0)
        if place >= 0:
            raise Err(ProcessError_InvalidInput(f"byte {place} is 0: this is no text"))
        tidied = line.rstrip(b" \t\r")
        if not tidied:
            return ProcessResult_Filtered()
        if len(tidied) == len(line):
            # No byte crosses back to the host.
            return ProcessResult_Forward()
        return ProcessResult_Output(OutputElement(element.meta, tidied))
