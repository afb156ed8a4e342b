import gc

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.rubbish import RubbishTruck, collect_what_is_due


def test_the_collector_rests_in_other_threads_while_the_windows_are_open(qapp: QApplication) -> None:
    windows = QObject()
    truck = RubbishTruck(windows)
    try:
        assert not gc.isenabled()
    finally:
        truck.destroyed.emit()
        truck.deleteLater()
    assert gc.isenabled()


def test_cycles_do_not_pile_up() -> None:
    gc.collect()
    gc.disable()
    for _cycle in range(gc.get_threshold()[0] + 10):
        ring: list[object] = []
        ring.append(ring)

    collect_what_is_due()

    assert gc.get_count()[0] < 100
    gc.enable()
