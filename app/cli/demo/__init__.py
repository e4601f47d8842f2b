"""The main job told once as a short story: see, detect, record, seal, restore; `main.py demo` runs it."""

from app.cli.demo.story import run_demo

__all__ = ["run_demo"]
