"""Keeps the translations and the code together: `python -m components.texts.extraction update` (or `check`).

`update` gives every marked text its place in a .po file and takes unused ones out; nothing is guessed.
`check` names what is missing or wrong, and where.
"""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path, PurePath
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from .steps import STEPS
from .translations import LANGUAGES

DOMAINS = (
    *STEPS,
    "screen", "advice", "pairings", "catalogue", "files", "imports", "charts", "report", "measurement", "workbook",
    "counting_kit", "texts",
)  # fmt: skip

MARKS = {"N_": ("one",), "NN_": ("one", "more"), "C_": ("context", "one")}
SPEAKING_METHODS = {  # a page's own, see Layout
    "group", "in_turn", "subgroup", "say", "quiet", "advise", "deeper", "button",
}  # fmt: skip
SPEAKING_PLACES = ("app.py", "pages/", "components/screen/")

SAME_ON_PURPOSE = "same"  # as a translator's comment (# same) above a text that is right as it is in English

Key = tuple[str, str]  # context, text


class Text(NamedTuple):
    """One marked text, where it stands."""

    path: str
    line: int
    one: str
    more: str = ""
    context: str = ""

    @property
    def key(self) -> Key:
        return self.context, self.one


class NoLiteral(ValueError):
    """A mark stands round something that is no literal text, so that it cannot be found for translation."""


def domain_of(path: str) -> str:
    """The .po file to which the texts of a source file belong."""
    place = PurePath(path)
    stem = re.sub(r"^\d+_", "", place.stem)
    if stem in STEPS:
        return stem
    folders = [folder for folder in place.parts[1:-1] if folder in DOMAINS]
    return folders[-1] if folders else "screen"


def marked_texts(root: Path) -> list[Text]:
    """Every text in the code that a reader of the app may see, in the order of files and lines."""
    sources = [root / "app.py", *(root / "pages").glob("*.py"), *(root / "components").rglob("*.py")]
    found: list[Text] = []
    for source in sorted(path for path in sources if path.exists()):
        path = source.relative_to(root).as_posix()
        calls = [node for node in ast.walk(ast.parse(source.read_text("utf-8"))) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            found.extend(_texts_of(call, path))
    return found


def _texts_of(call: ast.Call, path: str) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in MARKS:
        if len(call.args) != len(MARKS[name]) or not all(_is_text(argument) for argument in call.args):
            raise NoLiteral(f"{path}:{call.lineno}: {name}(…) takes literal texts only")
        yield Text(path, call.lineno, **dict(zip(MARKS[name], map(_value, call.args), strict=True)))
    elif name in SPEAKING_METHODS and call.args and path.startswith(SPEAKING_PLACES) and not _is_streamlit(call.func):
        for choice in _choices(call.args[0]):
            yield Text(path, choice.lineno, _value(choice))


def _choices(argument: ast.expr) -> Iterator[ast.expr]:
    """The literal texts that an argument may be: itself, or either side of an `if`."""
    if isinstance(argument, ast.IfExp):
        yield from _choices(argument.body)
        yield from _choices(argument.orelse)
    elif _is_text(argument):
        yield argument


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)


def _value(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _is_streamlit(function: ast.expr) -> bool:
    return not isinstance(function, ast.Attribute) or getattr(function.value, "id", "") == "st"


def by_domain(texts: list[Text]) -> dict[str, dict[Key, list[Text]]]:
    """Each text in one domain only: the first of those in which it stands."""
    places: dict[Key, list[Text]] = defaultdict(list)
    for text in texts:
        places[text.key].append(text)
    sorted_out: dict[str, dict[Key, list[Text]]] = {domain: {} for domain in DOMAINS}
    for key, found in places.items():
        sorted_out[min((domain_of(text.path) for text in found), key=DOMAINS.index)][key] = found
    return {domain: content for domain, content in sorted_out.items() if content}


class Translated(NamedTuple):
    path: Path
    message: Message

    @property
    def forms(self) -> list[tuple[str, str]]:
        """English and translation, for one and for more."""
        english, foreign = self.message.id, self.message.string
        if isinstance(english, str):
            return [(english, str(foreign or ""))]
        return list(zip(english, foreign or ("", ""), strict=False))


def translated_texts(folder: Path) -> tuple[dict[Key, list[Translated]], list[tuple[Path, str]]]:
    """What stands in the .po files of a language, and what only their retired (#~) lines still hold."""
    current: dict[Key, list[Translated]] = defaultdict(list)
    retired = []
    for path in sorted(folder.glob("*.po")):
        catalog = read_po(BytesIO(path.read_bytes()), locale=folder.name)
        for message in catalog:
            if message.id:
                current[message.context or "", _english(message)].append(Translated(path, message))
        retired += [(path, _english(message)) for message in catalog.obsolete.values()]
    return current, retired


def _english(message: Message) -> str:
    return message.id if isinstance(message.id, str) else str(message.id[0])


def update(root: Path) -> None:
    wanted = by_domain(marked_texts(root))
    for language in _translations():
        folder = root / "components" / "texts" / language
        folder.mkdir(exist_ok=True)
        known, _ = translated_texts(folder)
        for path in folder.glob("*.po"):
            if path.stem not in wanted:
                path.unlink()
        for domain, texts in wanted.items():
            (folder / f"{domain}.po").write_bytes(_po(language, texts, known))


def _translations() -> list[str]:
    return [language for language in LANGUAGES if language != "en"]


def _po(language: str, texts: dict[Key, list[Text]], known: dict[Key, list[Translated]]) -> bytes:
    catalog = Catalog(locale=language)
    for (context, one), found in texts.items():
        more = next((text.more for text in found if text.more), "")
        before = next((there.message for there in known.get((context, one), []) if there.message.string), None)
        keep = before is not None and before.pluralizable == bool(more)
        catalog.add(
            (one, more) if more else one,
            before.string if before and keep else None,
            locations=[(text.path, text.line) for text in found],
            flags=before.flags if before and keep else (),
            user_comments=before.user_comments if before else (),
            context=context or None,
        )
    body = BytesIO()
    write_po(body, catalog, width=110, omit_header=True, include_lineno=False)
    header = f"Language: {language}", "Content-Type: text/plain; charset=utf-8", f"Plural-Forms: {catalog.plural_forms}"
    lines = "".join(f'"{line}\\n"\n' for line in header)
    return f'msgid ""\nmsgstr ""\n{lines}\n'.encode() + body.getvalue().rstrip() + b"\n"


def problems(root: Path) -> list[str]:
    """One sentence for each thing that is not right; none where every text is translated."""
    try:
        wanted = by_domain(marked_texts(root))
    except NoLiteral as problem:
        return [str(problem)]
    return [sentence for language in _translations() for sentence in _problems_in(root, language, wanted)]


def _problems_in(root: Path, language: str, wanted: dict[str, dict[Key, list[Text]]]) -> Iterator[str]:
    folder = root / "components" / "texts" / language
    known, retired = translated_texts(folder)
    for path, text in retired:
        yield f"{_short(root, path)}: unused: {text!r}"
    for key in sorted(known.keys() - {key for texts in wanted.values() for key in texts}):
        yield f"{_short(root, known[key][0].path)}: unused: {key[1]!r}"
    for domain, texts in wanted.items():
        home = folder / f"{domain}.po"
        for key, places in texts.items():
            found = known.get(key, [])
            if len(found) > 1:
                names = " and ".join(_short(root, there.path) for there in found)
                yield f"{names}: the same text twice: {key[1]!r}"
            elif not found:
                yield f"{_short(root, home)}: untranslated: {key[1]!r} ({places[0].path}:{places[0].line})"
            else:
                yield from (f"{_short(root, found[0].path)}: {what}: {key[1]!r}" for what in _faults(found[0], home))


def _short(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()


def _faults(found: Translated, home: Path) -> Iterator[str]:
    """What is wrong with a translation that is there."""
    if found.path != home:
        yield f"belongs in {home.name}"
    if found.message.fuzzy:
        yield "fuzzy"
    if not all(foreign.strip() for _, foreign in found.forms):
        yield "untranslated"
        return
    free = {"n"} if found.message.pluralizable else set()  # "one week" and "{n} week" are both right
    for position, (english, foreign) in enumerate(found.forms):
        if (_placeholders(english) ^ _placeholders(foreign)) - (free if position == 0 else set()):
            yield f"placeholders differ ({foreign!r})"
    if SAME_ON_PURPOSE not in found.message.user_comments and any(_left_in_english(*form) for form in found.forms):
        yield f"still English (if that is right, put the comment '# {SAME_ON_PURPOSE}' above it)"


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def _left_in_english(english: str, foreign: str) -> bool:
    return english == foreign and any(sign.isalpha() for sign in re.sub(r"\{\w+\}|:material/\w+:", "", english))


def main(task: str) -> None:
    root = Path(__file__).parents[2]
    if task == "update":
        update(root)
    elif found := problems(root):
        sys.exit("\n".join(found))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "check")
