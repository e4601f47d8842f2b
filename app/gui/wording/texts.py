"""A text in the user's language, for code that is not inside a QObject as for code that is; all of app/gui calls it."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """`text` translated; `count` chooses the plural of a text with %n, `comment` tells two meanings of a word apart.

    Qt's tools gather what a function of this very name is given, as a literal, under no context: so a text means the
    same in every file. Call it when the text is shown, never while a module loads: no language is chosen yet then.
    """
    return QCoreApplication.translate("", text, comment, count)
