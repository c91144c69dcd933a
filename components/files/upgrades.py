"""Old files, brought up to date one version at a time.

When VERSION in `components.workbook` becomes 2, a function here turns the dictionary of a file of version 1 into one
of version 2, and stands in UPGRADES under 1. It works on plain dictionaries, because the models of that time are gone.
"""

from collections.abc import Callable, Mapping
from typing import Any

from components.workbook import VERSION

File = dict[str, Any]
Upgrade = Callable[[File], File]

UPGRADES: Mapping[int, Upgrade] = {}


def upgrade(file: File, upgrades: Mapping[int, Upgrade] = UPGRADES, newest: int = VERSION) -> File:
    for version in range(file["version"], newest):
        file = {**upgrades[version](file), "version": version + 1}
    return file
