"""Statistics and money of a small pilot: pure functions, no pandas, no clock."""

from .baseline import before_start, changed_since_start, digest, freeze

__all__ = ["before_start", "changed_since_start", "digest", "freeze"]
