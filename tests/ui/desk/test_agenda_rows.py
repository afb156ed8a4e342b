from hypothesis import given
from hypothesis import strategies as st

from ui.desk.agenda_rows import heights


def test_rows_are_as_tall_as_their_time_is_long() -> None:
    assert heights([10, 20, 30], 600, 26) == (100, 200, 300)


def test_a_short_block_stays_readable_and_the_others_share_the_rest() -> None:
    assert heights([1, 50, 49], 225, 26) == (26, 100, 98)


def test_a_day_of_many_blocks_scrolls() -> None:
    assert heights([10] * 60, 600, 26) == (26,) * 60


@given(st.lists(st.integers(1, 480), max_size=60), st.integers(0, 2000))
def test_no_row_is_too_low_and_no_room_is_wasted_beyond_need(minutes: list[int], room: int) -> None:
    tall = heights(minutes, room, 26)
    assert all(height >= 26 for height in tall)
    assert sum(tall) <= max(room, 26 * len(minutes))
