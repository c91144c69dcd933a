"""The published JSON Schema of the plan's file. `python -m components.files.schema` writes it anew."""

import json
from pathlib import Path

from components.workbook import Workbook

PUBLISHED = Path(__file__).parent / "workbook.schema.json"


def schema() -> str:
    return json.dumps(Workbook.model_json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PUBLISHED.write_text(schema(), encoding="utf-8")
