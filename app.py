"""The weekend workbook: `streamlit run app.py`."""

from components.screen.home import home

home()
