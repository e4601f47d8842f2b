-- What was seen of each visit, also of those that the rules kept quiet; what somebody said of an event; where it moved.
ALTER TABLE events ADD COLUMN rule TEXT NOT NULL DEFAULT '';

CREATE TABLE evidence (
    event_id TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    class TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    raised INTEGER NOT NULL,
    packed BLOB NOT NULL
);
CREATE INDEX evidence_by_camera ON evidence (camera_id, start_ms);

CREATE TABLE judgements (
    event_id TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    wrong INTEGER NOT NULL
) WITHOUT ROWID;

-- Seconds of movement in each cell of the grid, for each minute in which anything moved.
CREATE TABLE motion_minutes (
    camera_id TEXT NOT NULL,
    minute_ms INTEGER NOT NULL,
    seconds BLOB NOT NULL,
    PRIMARY KEY (camera_id, minute_ms)
);

-- The cells in which anything moved in an hour, so that a search skips what cannot match.
CREATE TABLE motion_hours (
    camera_id TEXT NOT NULL,
    hour_ms INTEGER NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (camera_id, hour_ms)
) WITHOUT ROWID;

-- A database of the version before knows none of this, so the engine stores the journals' values once more.
DELETE FROM meta WHERE key = 'clean';
