"""The place Cameras: find, add, rename, plan and remove them; the main window makes its view."""
