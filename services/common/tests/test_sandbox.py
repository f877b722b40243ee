"""A hostile or unlucky computation hurts only itself."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest
from common.sandbox import LimitsExceededError, run_limited


async def test_a_result_comes_back() -> None:
    assert await run_limited(sum, [1, 2, 3]) == 6


async def test_an_error_comes_back_as_it_was() -> None:
    with pytest.raises(ZeroDivisionError):
        await run_limited(divmod, 1, 0)


async def test_too_much_memory_is_refused() -> None:
    with pytest.raises(LimitsExceededError):
        await run_limited(bytearray, 1 << 33, memory_mb=1024)


async def test_too_much_processor_time_is_refused() -> None:
    with pytest.raises(LimitsExceededError):
        await run_limited(pow, 3, 1 << 34, cpu_seconds=1)


async def test_a_dead_child_is_a_refusal() -> None:
    with pytest.raises(LimitsExceededError):
        await run_limited(os._exit, 3)


async def test_a_cancelled_call_leaves_no_child() -> None:
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1.5):
            await run_limited(time.sleep, 60)
    assert time.monotonic() - started < 10


async def test_the_child_does_not_import_the_main_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program.py"
    program.write_text("import sys; sys.modules['imported_the_program'] = sys")
    main = sys.modules["__main__"]
    monkeypatch.setattr(main, "__spec__", None, raising=False)
    monkeypatch.setattr(main, "__file__", str(program), raising=False)

    known = await run_limited(eval, "'imported_the_program' in __import__('sys').modules")

    assert not known
    assert main.__file__ == str(program)
