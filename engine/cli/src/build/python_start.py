"""What the host calls: the guest's classes, which `torvyn-engine build` has taken from `app.py`.

The component asks for random numbers before its first call otherwise, to begin the numbers of `random` anew.
That is denied to a guest that was not granted it, even if it wants none. `random.seed(os.urandom(16))` does
it where it is granted.
"""

import random

_seed = random.seed


def _seed_if_given(a=None, version=2):
    if a is not None:
        _seed(a, version)


random.seed = _seed_if_given

import app  # noqa: E402

globals().update((name, value) for name, value in vars(app).items() if not name.startswith("__"))
