"""Programs of others, from npm, that the exports are tried in."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
INSTALL = ["install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"]


def npm_package(name: str) -> Path:
    """The folder of an installed package, which is installed if need be.

    Where npm is missing a developer's test is skipped and says so; on the machine that decides (``CI``) it fails.
    """
    package = FOLDER / "node_modules" / name
    if not package.is_dir():
        npm = shutil.which("npm")
        if npm is None:
            told = "needs npm (Debian, Ubuntu: apt-get install npm) to try the export in somebody else's program"
            if os.environ.get("CI"):
                pytest.fail(told)
            pytest.skip(told)
        subprocess.run([npm, *INSTALL], cwd=FOLDER, check=True, capture_output=True, timeout=300)
    return package
