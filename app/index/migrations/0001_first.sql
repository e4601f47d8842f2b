-- The first schema: everything in here can be made again from the journals.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE cameras (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    watched_role TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE segments (
    path TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    samples INTEGER NOT NULL
);
CREATE INDEX segments_by_time ON segments (camera_id, role, start_ms);

-- The file that a stream is being recorded into.
CREATE TABLE live (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, role)
) WITHOUT ROWID;

-- Segments that follow one another without a hole, as one run.
CREATE TABLE coverage (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, role, start_ms)
) WITHOUT ROWID;

CREATE TABLE gaps (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (camera_id, role, start_ms)
) WITHOUT ROWID;

CREATE TABLE events (
    id TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    class TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    score REAL NOT NULL,
    box_left REAL NOT NULL,
    box_top REAL NOT NULL,
    box_right REAL NOT NULL,
    box_bottom REAL NOT NULL,
    best_ms INTEGER NOT NULL,
    track INTEGER NOT NULL,
    why TEXT NOT NULL
);
CREATE INDEX events_by_time ON events (start_ms);
CREATE INDEX events_by_camera ON events (camera_id, start_ms);

-- How many events began in each hour (UTC), for views of many days.
CREATE TABLE event_hours (
    camera_id TEXT NOT NULL,
    class TEXT NOT NULL,
    hour_ms INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (camera_id, class, hour_ms)
) WITHOUT ROWID;

CREATE TABLE sealed (
    event_id TEXT PRIMARY KEY,
    clip_id TEXT NOT NULL,
    size_bytes INTEGER NOT NULL
) WITHOUT ROWID;
