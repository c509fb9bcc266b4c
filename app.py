"""What ``streamlit run app.py`` starts: the page, and beside it what Starlette serves."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.file_util import get_static_dir

from components.server import serve_beside
from components.warm import warming

routes, middleware = serve_beside(Path(get_static_dir()))
app = st.App("components/page.py", routes=routes, middleware=middleware, lifespan=warming)
