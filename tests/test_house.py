"""The rules of the house (CONTRIBUTING.md) that no other tool checks, and that the tools do check what they should."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
CODE = [HOUSE / "app.py", *sorted((HOUSE / "pages").rglob("*.py")), *sorted((HOUSE / "components").rglob("*.py"))]
LONGEST_FILE, LONGEST_FUNCTION = 300, 45  # lines


def tracked_texts() -> dict[str, str]:
    """Every text file under version control, by its path; this file, which names what is forbidden, left out."""
    if not (HOUSE / ".git").exists():
        pytest.skip("Not a clone: which files belong to the house is not known.")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HOUSE, capture_output=True, check=True, text=True).stdout
    files = [HOUSE / name for name in listed.split("\0") if name and HOUSE / name != Path(__file__)]
    texts = {}
    for file in files:
        if file.is_file() and b"\0" not in (content := file.read_bytes()):
            texts[file.relative_to(HOUSE).as_posix()] = content.decode("utf-8", "replace")
    return texts


def holding(pattern: str, texts: dict[str, str]) -> list[str]:
    return [path for path, text in texts.items() if re.search(pattern, text)]


def code_texts() -> dict[str, str]:
    return {path.relative_to(HOUSE).as_posix(): path.read_text("utf-8") for path in CODE}


@pytest.fixture
def copy_of_the_house(tmp_path: Path) -> Path:
    shutil.copytree(HOUSE / "components", tmp_path / "components", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(HOUSE / "pyproject.toml", tmp_path)
    return tmp_path


def broken_contracts(house: Path) -> str:
    """What the import check reports; empty where it passes."""
    check = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", check], cwd=house, capture_output=True, text=True)
    return "" if done.returncode == 0 else done.stdout


def plant(house: Path, module: str, line: str) -> None:
    path = house / "components" / module
    path.write_text(f"{line}\n{path.read_text('utf-8')}", "utf-8")


def test_the_import_check_passes_a_sound_house(copy_of_the_house: Path) -> None:
    assert broken_contracts(copy_of_the_house) == ""


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("measurement/__init__.py", "import streamlit", "Only the screen knows Streamlit BROKEN"),
        ("advice/__init__.py", "import pandas", "The plain layers need no tables BROKEN"),
        ("workbook/__init__.py", "import components.texts", "Imports point down BROKEN"),
        ("report/__init__.py", "import components.screen", "Imports point down BROKEN"),
        ("files/__init__.py", "import components.charts", "Imports point down BROKEN"),
    ],
)
def test_a_planted_import_breaks_the_check(copy_of_the_house: Path, module: str, line: str, contract: str) -> None:
    plant(copy_of_the_house, module, line)
    assert contract in broken_contracts(copy_of_the_house)


def test_nothing_below_the_pages_imports_a_page() -> None:
    assert holding(r"(?m)^\s*(from|import) (app|pages)\b", code_texts()) == []


def test_the_look_comes_from_the_theme_alone() -> None:
    assert holding(r"unsafe_allow_html|<style|st\.html\(", code_texts()) == []


def test_state_has_one_owner() -> None:
    assert holding(r"\bst\.session_state\b", code_texts()) == ["components/screen/session.py"]


def test_pages_are_flat_numbered_and_found_by_streamlit_itself() -> None:
    names = sorted(path.relative_to(HOUSE / "pages").as_posix() for path in (HOUSE / "pages").rglob("*.py"))
    assert [name for name in names if not re.fullmatch(r"\d_[a-z]+\.py", name)] == []
    assert [int(name[0]) for name in names] == list(range(1, len(names) + 1))
    assert holding(r"st\.navigation|st\.Page\(", code_texts()) == []


def test_names_say_the_subject() -> None:
    assert [path for path in code_texts() if re.search(r"(utils?|helpers?|common|managers?|misc)(\.py|/)", path)] == []


def test_files_and_functions_stay_short() -> None:
    texts = code_texts()
    assert [path for path, text in texts.items() if text.count("\n") > LONGEST_FILE] == []
    functions = [
        (f"{path}: {node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for path, text in texts.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef)
    ]
    assert [name for name, lines in functions if lines > LONGEST_FUNCTION] == []


def test_no_file_names_a_registry_or_a_place_on_one_machine() -> None:
    texts = tracked_texts()
    registries = r"pypi\.org|pythonhosted\.org|npmjs\.(org|com)|deb\.debian\.org|conda\.anaconda\.org|index-url"
    places = r"(?<![\w.~$}])/(home|root|work|tmp|Users|opt|mnt|srv)/|[A-Z]:\\Users"
    assert holding(registries, texts) == []
    assert holding(places, texts) == []


def test_every_dependency_is_pinned() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (HOUSE / name).read_text("utf-8").splitlines()
        assert [line for line in lines if not re.match(r"[a-z0-9-]+==[\w.]+( ; .+)?$", line)] == []


def test_the_tests_use_what_the_app_is_pinned_to() -> None:
    runs, tests = (
        (HOUSE / name).read_text("utf-8").splitlines() for name in ("requirements.txt", "requirements-dev.txt")
    )
    assert set(runs) - set(tests) == set()


def test_the_server_talks_to_this_computer_only() -> None:
    settings = tomllib.loads((HOUSE / ".streamlit" / "config.toml").read_text("utf-8"))
    assert settings["server"]["address"] == "127.0.0.1"
    assert settings["server"]["allowedHosts"] == ["localhost", "127.0.0.1"]
    assert settings["server"]["showEmailPrompt"] is False
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["client"]["showErrorLinks"] is False
