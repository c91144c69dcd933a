"""All the code that a server needs, read once for all servers: see `serving`."""

from importlib import import_module

for _name in (
    "streamlit.web.bootstrap", "streamlit.web.cli", "streamlit.web.server",
    "components.screen.home", "components.screen.imports", "components.screen.pilot", "components.screen.review",
):  # fmt: skip
    import_module(_name)
