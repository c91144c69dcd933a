"""A picture must not make a page load tables: pandas and Altair would cost it most of a second and 90 MiB."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

PAGE = """
from datetime import date
import streamlit as st
from components.charts import *
readings = [Point(date(2026, 1, 5), 7, 52.0)]
calls = SeriesWords(description="Calls", number=str, ticks=[])
st.vega_lite_chart(spec=series(readings, [], words=calls, usual=51.0), theme=None)
notes = NotesWords(description="Notes", number=str)
st.vega_lite_chart(spec=notes_dots([Heard("cost", "Reddit")], words=notes), theme=None)
hours = HoursWords(description="Hours", number=str, weeks={1: "Week 1"}, kinds={"help": "Help"})
st.vega_lite_chart(spec=hours_by_week([PlannedHours(1, "help", 2.0)], capacity=2.5, words=hours), theme=None)
names = {"there": "There", "promised": "Promised", "reserve": "Reserve"}
kept = KeptWords(description="Hours a week", names=names, figures=names)
st.vega_lite_chart(spec=hours_kept(5.0, 3.0, 4.5, words=kept), theme=None)
"""

RUN = """
import sys
from streamlit.testing.v1 import AppTest
ran = AppTest.from_string(sys.argv[1], default_timeout=60).run()
assert not ran.exception, ran.exception
assert len(ran.get("vega_lite_chart")) == 4
print(sorted({"altair", "pandas", "pyarrow", "numpy"} & set(sys.modules)))
"""


def test_a_page_with_every_picture_loads_neither_pandas_nor_altair() -> None:
    ran = subprocess.run([sys.executable, "-c", RUN, PAGE], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "[]"
