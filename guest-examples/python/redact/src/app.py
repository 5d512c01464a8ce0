"""Masks e-mail addresses, IPv4 addresses and patterns of the user's own.

`config` reads what `lifecycle.init` receives, and `redactor` does the masking.
"""

import config
from componentize_py_types import Err
from redactor import Redactor
from wit_world import exports
from wit_world.imports.types import (
    OutputElement,
    ProcessError_InvalidInput,
    ProcessError_Unavailable,
    ProcessResult,
    ProcessResult_Forward,
    ProcessResult_Output,
    StreamElement,
)

redactor: Redactor | None = None


class Lifecycle(exports.Lifecycle):
    def init(self, text: str) -> None:
        global redactor
        try:
            redactor = Redactor(config.parse(text))
        except config.Invalid as error:
            raise Err(ProcessError_InvalidInput(f"invalid configuration: {error}")) from None

    def teardown(self) -> list[OutputElement]:
        return []


class Processor(exports.Processor):
    def process(self, element: StreamElement) -> ProcessResult:
        if redactor is None:
            text = "no configuration yet: call lifecycle.init first"
            raise Err(ProcessError_Unavailable(text))
        payload = redactor.redact(element.payload)
        if payload is None:
            return ProcessResult_Forward()
        return ProcessResult_Output(OutputElement(element.meta, payload))
