"""What a question is made of, wherever it is asked or printed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """`label` asks it on the screen, `why` says why it is asked, `name` stands before the answer in the plan."""

    label: str
    name: str
    why: str = ""
    hint: str = ""  # stands in the empty field
    choices: dict[str, str] | None = None  # code -> text, where the answer is a choice
