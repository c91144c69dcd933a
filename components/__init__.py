"""Everything the pages are made of, one folder a subject. Imports point down only (CONTRIBUTING.md)."""
