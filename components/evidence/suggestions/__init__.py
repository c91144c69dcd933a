"""What is behind a note and what it is about, proposed from its words (M12): the owner says yes or no."""

from .earlier_themes import suggested_themes
from .needs import suggested_need

__all__ = ["suggested_need", "suggested_themes"]
