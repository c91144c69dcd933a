from .needs import suggested_need

__all__ = ["suggested_need"]
