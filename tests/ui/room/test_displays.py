import pytest

from ui.room.displays import Display, Identity, audience, distinct

LAPTOP = Display(Identity("", "eDP", "", "eDP-1"), 0, 0, 1366, 768)
PROJECTOR = Display(Identity("Epson", "EB-L200F", "X1", "HDMI-1"), 1366, 0, 1920, 1080)
MONITOR = Display(Identity("Dell", "U2723", "S9", "DP-2"), 3286, 0, 1280, 720)


def test_the_room_goes_where_the_desk_is_not() -> None:
    assert audience([LAPTOP, PROJECTOR], LAPTOP, ()) == PROJECTOR
    assert audience([LAPTOP, PROJECTOR], PROJECTOR, ()) == LAPTOP


@pytest.mark.parametrize("order", [[LAPTOP, PROJECTOR, MONITOR], [MONITOR, PROJECTOR, LAPTOP]])
def test_of_several_the_largest_unless_another_was_chosen(order: list[Display]) -> None:
    assert audience(order, LAPTOP, ()) == PROJECTOR
    assert audience(order, LAPTOP, [MONITOR.identity]) == MONITOR


def test_a_display_is_known_by_who_it_is_wherever_it_stands() -> None:
    moved = MONITOR._replace(x=-3840, width=3840, height=2160)
    assert audience([LAPTOP, PROJECTOR, moved], LAPTOP, [MONITOR.identity]) == moved


def test_two_of_the_same_model_are_told_apart() -> None:
    twin = Display(PROJECTOR.identity._replace(serial="X2"), 3286, 0, 1920, 1080)
    assert audience([LAPTOP, PROJECTOR, twin], LAPTOP, [twin.identity]) == twin


@pytest.mark.parametrize("mirror", [(0, 0, 1366, 768), (0, 0, 1920, 1080), (0, 0, 1024, 768)])
def test_a_mirrored_desktop_is_one_screen(mirror: tuple[int, int, int, int]) -> None:
    assert audience([LAPTOP, Display(PROJECTOR.identity, *mirror)], LAPTOP, ()) is None


def test_a_placeholder_without_size_is_no_screen() -> None:
    assert audience([LAPTOP, Display(Identity("", "", "", ""), 0, 0, 0, 0)], LAPTOP, ()) is None


@pytest.mark.parametrize("displays", [[], [LAPTOP]])
def test_with_nothing_to_choose_from_there_is_no_room(displays: list[Display]) -> None:
    assert audience(displays, LAPTOP, ()) is None
    assert audience(displays, None, ()) is None


def test_of_two_chosen_displays_the_one_chosen_last_has_the_room() -> None:
    assert audience([LAPTOP, PROJECTOR, MONITOR], LAPTOP, [PROJECTOR.identity, MONITOR.identity]) == PROJECTOR
    assert audience([LAPTOP, PROJECTOR, MONITOR], LAPTOP, [MONITOR.identity, PROJECTOR.identity]) == MONITOR


def test_a_fallback_is_temporary_and_the_chosen_display_gets_the_room_back() -> None:
    chosen = [PROJECTOR.identity]

    assert audience([LAPTOP, MONITOR], LAPTOP, chosen) == MONITOR
    assert audience([LAPTOP, MONITOR, PROJECTOR], LAPTOP, chosen) == PROJECTOR


@pytest.mark.parametrize(
    ("name", "model"),
    [("eDP-1", ""), ("LVDS-0", ""), ("DSI-1", ""), ("", "Built-in Retina Display"), ("", "Color LCD")],
)
def test_the_screen_in_the_lid_is_the_last_that_the_room_would_take(name: str, model: str) -> None:
    panel = Display(Identity("", model, "", name), -4000, 0, 3840, 2160)

    assert panel.identity.panel
    assert audience([panel, LAPTOP, PROJECTOR], LAPTOP, ()) == PROJECTOR


def test_a_display_is_called_by_its_maker_and_model_or_else_by_its_socket() -> None:
    assert Identity("EPSON", "EB-FH52", "7", "HDMI-1").title == "EPSON EB-FH52"
    assert Identity("", "", "", "HDMI-1").title == "HDMI-1"


def test_mirrors_and_placeholders_are_not_counted() -> None:
    mirror = Display(PROJECTOR.identity, *LAPTOP[1:])

    assert distinct([Display(PROJECTOR.identity, 0, 0, 0, 0), LAPTOP, mirror, MONITOR]) == [LAPTOP, MONITOR]


def test_a_display_is_called_by_the_size_that_people_know_also_when_everything_is_enlarged() -> None:
    enlarged = Display(Identity("", "", "", "HDMI-1"), 0, 0, 1536, 864, 1.25)
    assert enlarged.size == "1920\u00a0×\u00a01080"
