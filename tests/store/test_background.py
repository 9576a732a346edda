from __future__ import annotations

import errno

from store.local.background import Background


def test_jobs_are_done_in_order_and_one_that_fails_holds_up_none() -> None:
    done: list[int] = []

    def refuse() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    upkeep = Background()
    upkeep.do(lambda: done.append(1))
    upkeep.do(refuse)
    upkeep.do(lambda: done.append(2))
    upkeep.finish()
    assert done == [1, 2]
    upkeep.do(lambda: done.append(3))
    upkeep.finish()
    upkeep.finish()
    assert done == [1, 2, 3]
