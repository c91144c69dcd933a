"""The article that a percentage carries inside an Italian sentence: l’8,6%, lo 0,5%, il 16%."""

import re


def with_article(figure: str, language: str) -> str:
    """`figure` as it stands in a sentence: how it is read aloud decides. English needs none."""
    if language != "it":
        return figure
    if re.match(r"8|1(?=\D)(?!\.)|11(?!\d)", figure):  # otto, ottanta, uno, undici, undicimila
        return f"l’{figure}"
    return f"lo {figure}" if re.match(r"0(?!\d)", figure) else f"il {figure}"
