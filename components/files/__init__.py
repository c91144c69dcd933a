"""The plan as a file: JSON, its versions, the safe on this computer, the copy inside a PDF, the worked examples."""

from .codes import SENTENCES
from .copies import with_new_id
from .errors import Conflict, NewerFile, NotKept, UnreadableFile
from .examples import open_example
from .harmless import harmless
from .ledger import ledger_csv
from .naming import file_name
from .pdf_copy import PLAN_NAME, attachment, checksum
from .reading import loads
from .safe import Kept, forget, keep, kept, open_kept, stamp
from .writing import dumps

__all__ = [
    "dumps", "loads", "UnreadableFile", "NewerFile",
    "keep", "kept", "open_kept", "stamp", "forget", "Kept", "NotKept", "Conflict",
    "open_example", "with_new_id", "file_name", "ledger_csv", "harmless",
    "PLAN_NAME", "attachment", "checksum",
    "SENTENCES",
]  # fmt: skip
