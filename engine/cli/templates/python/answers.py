"""What becomes of exceptions that nobody has caught."""

import functools
import os

from componentize_py_types import Err
from wit_world.imports.types import ProcessError_Internal


def answers(function):
    """Makes an answer of every exception: the host gets its text, with the file and the line.

    Without it, an exception ends the guest, and the host shows what Python says of it.
    """

    @functools.wraps(function)
    def answer(*arguments):
        try:
            return function(*arguments)
        except Err:
            raise
        except Exception as error:
            text = f"{type(error).__name__}: {error} ({_place(error)})"
            raise Err(ProcessError_Internal(text)) from None

    return answer


def _place(error: Exception) -> str:
    """Where it was raised. The module `traceback` would look for files, and there are none."""
    last = error.__traceback__
    while last.tb_next:
        last = last.tb_next
    code = last.tb_frame.f_code
    return f"{os.path.basename(code.co_filename)}, line {last.tb_lineno}, in {code.co_name}"
