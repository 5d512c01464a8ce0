"""What becomes of exceptions that nobody has caught."""

import functools
import os
import traceback

from componentize_py_types import Err
from wit_world.imports.types import ProcessError_Internal


def answers(function):
    """Makes an answer of every exception: the host gets its text, with the file and the line.

    Without it, an exception ends the guest, and what Python would say of it is lost: a component that asks
    nothing of its host can't write to standard error.
    """

    @functools.wraps(function)
    def answer(*arguments):
        try:
            return function(*arguments)
        except Err:
            raise
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{os.path.basename(last.filename)}, line {last.lineno}, in {last.name}"
            text = f"{type(error).__name__}: {error} ({place})"
            raise Err(ProcessError_Internal(text)) from None

    return answer
