"""What a file is, told from its first bytes and never from its name."""

from typing import Literal

from .results import UnreadableImport

Container = Literal["zip", "ole", "text"]

_FOREIGN = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"%PDF", "pdf"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"{\\rtf", "document"),
    (b"SQLite format 3\0", "database"),
)


def container(data: bytes) -> Container:
    """How the file is packed. Raises UnreadableImport for what can hold no table of ours."""
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableImport("empty")
    for signature, kind in _FOREIGN:
        if data.startswith(signature):
            raise UnreadableImport(_CODES[kind], kind)
    if data[4:8] == b"ftyp":
        raise UnreadableImport("picture", "film")
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    if data.startswith(b"PK"):
        raise UnreadableImport("empty", "archive")
    return "ole" if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") else "text"


_CODES = {
    "picture": "picture",
    "pdf": "document",
    "document": "document",
    "archive": "archive",
    "database": "not_a_table",
}
