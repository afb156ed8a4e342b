"""A process that reads what strangers have made is bounded, and only while it does."""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from ui.confinement import MOST_MEMORY, confined

if sys.platform == "win32":
    pytest.skip("Windows has no such bounds", allow_module_level=True)

import resource


def limits() -> list[tuple[int, int]]:
    return [resource.getrlimit(kind) for kind in (resource.RLIMIT_DATA, resource.RLIMIT_CPU)]


def limits_within_and_after() -> list[list[tuple[int, int]]]:
    with confined():
        within = limits()
    return [within, limits()]


def gluttony() -> str:
    with confined():
        try:
            return str(len(bytes(MOST_MEMORY * 2)))
        except MemoryError:
            return "refused"


def test_a_process_for_long_work_is_bounded_while_it_reads_and_free_afterwards() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as elsewhere:
        within, after = elsewhere.submit(limits_within_and_after).result()
        assert [soft for soft, _hard in within] != [soft for soft, _hard in after]
        assert elsewhere.submit(gluttony).result() == "refused"
    assert after == limits()


def test_the_programs_own_process_is_left_alone() -> None:
    before = limits()
    assert limits_within_and_after() == [before, before]
