"""What is doubtful in the words of an objective, and which answers say nothing (M1, M6, M7)."""

from .doubts import doubts_in
from .emptiness import is_empty_of_content

__all__ = ["doubts_in", "is_empty_of_content"]
