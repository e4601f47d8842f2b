-- Why a stream stands still, and what was recorded and is gone: all of it from the journals.
CREATE TABLE pauses (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (camera_id, role)
) WITHOUT ROWID;

-- Deleted footage as runs, like coverage, each with its cause.
CREATE TABLE removed (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    cause TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, role, cause, start_ms)
) WITHOUT ROWID;

-- A database of the version before knows none of this, so the engine stores the journals' values once more.
DELETE FROM meta WHERE key = 'clean';
