"""A file that is not opened, a plan that is not kept. The codes and their sentences are in `codes`."""

from components.workbook import Workbook


class UnreadableFile(ValueError):
    """Nothing was taken from the file.

    `detail` says where or why, for whoever looks into it; for damage it is the place, "metrics.0.readings.3.value".
    `sound` is the workbook without what is damaged, where that makes sense: to be offered, never taken unasked.
    """

    def __init__(self, code: str, detail: str = "", sound: Workbook | None = None) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code, self.detail, self.sound = code, detail, sound


class NewerFile(UnreadableFile):
    """A plan of a later version than this one. Opening a part of it, and keeping that, would lose the rest."""

    def __init__(self, detail: str) -> None:
        super().__init__("newer", detail)


class NotKept(Exception):
    """The plan on disk is as it was before; the one in memory has the change."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code, self.detail = code, detail


class Conflict(NotKept):
    """The plan on disk was changed since this one was read from it."""

    def __init__(self, detail: str) -> None:
        super().__init__("changed_elsewhere", detail)
