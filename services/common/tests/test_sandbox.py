"""A hostile or unlucky computation hurts only itself."""

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest
from common.sandbox import LimitsExceededError, limited_child, run_limited


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


async def test_a_child_works_off_several_functions_within_one_limit() -> None:
    async with limited_child(cpu_seconds=60) as child:
        assert await child.run(sum, [1, 2]) == 3
        assert await child.run(os.getpid) == await child.run(os.getpid) != os.getpid()


async def test_a_child_dies_with_a_parent_that_is_killed() -> None:
    program = (
        "import asyncio, os, time\n"
        "from common.sandbox import limited_child\n"
        "async def main():\n"
        "    async with limited_child() as child:\n"
        "        print(await child.run(os.getpid), flush=True)\n"
        "        await child.run(time.sleep, 600)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    child = int(await parent.stdout.readline())
    assert _is_alive(child)
    parent.kill()
    await parent.wait()
    async with asyncio.timeout(10):
        while _is_alive(child):
            await asyncio.sleep(0.05)


def _is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


async def test_a_warm_child_has_its_modules() -> None:
    program = (
        "import asyncio, sys, time\n"
        "from common.sandbox import keep_warm, run_limited\n"
        "keep_warm('decimal')\n"
        "print(asyncio.run(run_limited(eval, \"'decimal' in __import__('sys').modules\")))\n"
    )
    done = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await done.communicate()
    assert said == b"True\n"


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
