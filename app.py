"""What ``streamlit run app.py`` starts: the page, and beside it what Starlette serves."""

from __future__ import annotations

import gc
from pathlib import Path

import streamlit as st
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.file_util import get_static_dir

from components.server import serve_beside
from components.warm import warming

# Until everything is warm nothing of what is imported becomes garbage; ``warm`` collects and turns this on again.
gc.disable()
# Streamlit reads the description of every installed package before it answers, in search of components made by
# others. The page uses none, and the time goes into drawing the first plain page instead.
BidiComponentManager.discover_and_register_components = lambda self, **_: None

routes, middleware = serve_beside(Path(get_static_dir()), st.get_option("server.baseUrlPath"))
app = st.App("components/page.py", routes=routes, middleware=middleware, lifespan=warming)
