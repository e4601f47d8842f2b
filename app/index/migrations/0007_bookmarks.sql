-- Moments of a camera that somebody gave a name; what was said last counts, that one is gone included.
CREATE TABLE bookmarks (
    id TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    moment_ms INTEGER NOT NULL,
    name TEXT NOT NULL,
    gone INTEGER NOT NULL,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX bookmarks_by_moment ON bookmarks (moment_ms);
