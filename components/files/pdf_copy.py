"""The plan inside its own PDF.

The PDF carries the JSON file as an attachment named PLAN_NAME. Its description is `checksum(data)`, because a damaged
PDF often gives altered content without an error: what does not fit its checksum is not opened. To attach it:

    if data := attachment(book):
        pdf.embed_file(bytes=data, basename=PLAN_NAME, desc=checksum(data), mime_type="application/json", compress=True)
"""

import hashlib
from io import BytesIO
from itertools import islice
from typing import Any

from components.workbook import Workbook

from .errors import UnreadableFile
from .writing import dumps

PLAN_NAME = "plan.json"
LARGEST = 20_000_000  # bytes of a PDF
LARGEST_INSIDE = 5_000_000  # bytes that are unpacked at most
_LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": LARGEST_INSIDE,
    "lzw_maximum_output_length": LARGEST_INSIDE,
    "run_length_maximum_output_length": LARGEST_INSIDE,
    "brotli_maximum_output_length": LARGEST_INSIDE,
    "stream_filters_maximum_length": 2,
    "maximum_declared_stream_length": 20_000_000,
    "stream_decoding_work_maximum_length": 20_000_000,
    "zlib_maximum_recovery_input_length": 100_000,
}
_MOST_ATTACHMENTS = 20


def attachment(book: Workbook) -> bytes | None:
    """What the PDF carries; None where it would be too large to be read out again."""
    data = dumps(book)
    return data if len(data) <= LARGEST_INSIDE else None


def checksum(data: bytes) -> str:
    """The description that goes with the attachment: "sha256:" and 64 hexadecimal digits."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def is_pdf(data: bytes) -> bool:
    return data.lstrip().startswith(b"%PDF-")


def plan_inside(pdf: bytes) -> bytes:
    """The JSON file inside the PDF, as it was put there. Raises UnreadableFile."""
    if len(pdf) > LARGEST:
        raise UnreadableFile("too_large", f"{len(pdf)} bytes")
    try:
        found = _attached(pdf)
    except Exception as error:  # damaged PDFs make pypdf raise nearly everything
        raise UnreadableFile("pdf_damaged", type(error).__name__) from error
    if found is None:
        raise UnreadableFile("pdf_without_plan")
    data, description = found
    if description != checksum(data):
        raise UnreadableFile("pdf_altered")
    return data


def _attached(pdf: bytes) -> tuple[bytes, str | None] | None:
    """The plan's content and description, unpacked within limits that no bomb gets past."""
    from pypdf import PdfReader, apply_configuration

    with apply_configuration(**_LIMITS):
        reader = PdfReader(BytesIO(pdf))
        if reader.is_encrypted:
            raise ValueError("encrypted")
        for file in islice(reader.attachment_list, _MOST_ATTACHMENTS):
            if file.name == PLAN_NAME:
                return file.content, file.description
    return None
