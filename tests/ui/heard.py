"""What a screen reader finds on a page: it walks the same tree as the system's own."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget


def controls(page: QWidget) -> list[QWidget]:
    """Everything on the page that the keyboard can reach, shown or not; what Qt builds into its own is not ours."""
    found = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [one for one in found if not _of_qt(one)]


def flaws(page: QWidget) -> list[str]:
    """One line for every control that cannot be told by ear from all others."""
    ours = controls(page)
    told = Counter(one.objectName() for one in ours)
    twice = [f"{name or 'nothing'} is the name of {n}" for name, n in told.items() if n > 1 or not name]
    reached = {id(one.object()) for one in walked(page)}
    shown = [one for one in ours if one.isVisibleTo(page)]
    unreached = [f"{one.objectName()} is not in the tree" for one in shown if id(one) not in reached]
    return twice + unreached + [f"{one.objectName()} {what}" for one in ours for what in _flaws_of(one)]


def walked(page: QWidget) -> Iterator[QAccessibleInterface]:
    """Every object of the tree below the page."""
    root = QAccessible.queryAccessibleInterface(page)
    waiting = [root] if root else []
    while waiting:
        one = waiting.pop()
        yield one
        waiting += [child for n in range(one.childCount()) if (child := one.child(n)) and child.isValid()]


def _flaws_of(control: QWidget) -> Iterator[str]:
    heard = QAccessible.queryAccessibleInterface(control)
    if not heard:
        yield "cannot be heard"
        return
    if not heard.text(QAccessible.Text.Name).strip():
        yield "has no name"
    if heard.role() == QAccessible.Role.NoRole:
        yield "has no role"
    checkable = getattr(control, "isCheckable", bool)()
    if checkable and not (heard.state().checkable and heard.state().checked == control.isChecked()):
        yield "does not say whether it is checked"
    if isinstance(control, QAbstractItemView):
        yield from _silent_items(heard)


def _silent_items(view: QAccessibleInterface) -> Iterator[str]:
    items = [view.child(n) for n in range(view.childCount())]
    rows = [one for one in items if one and one.role() == QAccessible.Role.ListItem]
    yield from (f"has an item without words: {n}" for n, one in enumerate(rows) if not one.text(QAccessible.Text.Name))


def _of_qt(widget: QWidget) -> bool:
    inner = widget.parentWidget()
    built_in = isinstance(inner, QAbstractScrollArea) and widget in (inner.viewport(), inner.cornerWidget())
    return built_in or widget.objectName().startswith("qt_") or widget.inherits("QComboBoxListView")
