"""Logging for every process: one line a record, and secrets blanked before they reach a handler; main calls it."""

import logging
import logging.handlers
import re
import sys
from pathlib import Path

_CREDENTIALS = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*://)[^/@\s'\"]*@", re.IGNORECASE)
_NAMED = re.compile(
    r"(?P<name>password|passwd|secret|token|access_key|authorization)(?P<sep>[=:]\s*)\S+", re.IGNORECASE
)
_MAX_FILE_BYTES = 2_000_000


def redact(text: str) -> str:
    """`text` without the logins in addresses and without what follows words such as password."""
    without_login = _CREDENTIALS.sub(lambda match: match["scheme"] + "***@", text)
    return _NAMED.sub(lambda match: match["name"] + match["sep"] + "***", without_login)


class RedactingFormatter(logging.Formatter):
    """Formats a record, exception included, and blanks secrets in the result."""

    def format(self, record: logging.LogRecord) -> str:
        """The finished line, free of logins."""
        return redact(super().format(record))


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log file on a disk that may be full or gone: then its lines are lost, and nothing else is."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say on the terminal only what is a mistake of ours."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def set_up_logging(process: str, folder: Path | None, *, verbose: bool = False) -> None:
    """Send Louver's log to stderr (warnings, or everything when verbose) and to `folder`/`process`.log."""
    formatter = RedactingFormatter(f"%(asctime)s {process} %(levelname)s %(name)s: %(message)s")
    logger = logging.getLogger("louver")
    logger.setLevel(logging.DEBUG if verbose else logging.INFO)
    logger.propagate = False
    for old in list(logger.handlers):
        logger.removeHandler(old)
    if sys.stderr is not None:
        console = logging.StreamHandler(sys.stderr)
        console.setLevel(logging.DEBUG if verbose else logging.WARNING)
        console.setFormatter(formatter)
        logger.addHandler(console)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        file = _LogFile(
            folder / f"{process}.log", maxBytes=_MAX_FILE_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
        file.setFormatter(formatter)
        logger.addHandler(file)
