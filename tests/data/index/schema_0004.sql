-- A database of schema version 4 as it was written then, dumped; never changed.
BEGIN TRANSACTION;
CREATE TABLE cameras (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    watched_role TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "cameras" VALUES('door','Front door','main');
CREATE TABLE coverage (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, role, start_ms)
) WITHOUT ROWID;
INSERT INTO "coverage" VALUES('door','main',0,60000);
CREATE TABLE event_hours (
    camera_id TEXT NOT NULL,
    class TEXT NOT NULL,
    hour_ms INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (camera_id, class, hour_ms)
) WITHOUT ROWID;
INSERT INTO "event_hours" VALUES('door','person',0,1);
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
, rule TEXT NOT NULL DEFAULT '');
INSERT INTO "events" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaa','door','person',5,15,1,0.75,0.1,0.2,0.3,0.4,5,1,'Because.','');
CREATE TABLE evidence (
    event_id TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    class TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    raised INTEGER NOT NULL,
    packed BLOB NOT NULL
);
CREATE TABLE gaps (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (camera_id, role, start_ms)
) WITHOUT ROWID;
INSERT INTO "gaps" VALUES('door','main',60000,70000,'offline');
CREATE TABLE judgements (
    event_id TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    wrong INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE kept (
    camera_id TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, start_ms)
) WITHOUT ROWID;
INSERT INTO "kept" VALUES('door',10000,20000);
CREATE TABLE live (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, role)
) WITHOUT ROWID;
INSERT INTO "live" VALUES('door','main',70000,71000);
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "meta" VALUES('clean','yes');
CREATE TABLE motion_hours (
    camera_id TEXT NOT NULL,
    hour_ms INTEGER NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (camera_id, hour_ms)
) WITHOUT ROWID;
CREATE TABLE motion_minutes (
    camera_id TEXT NOT NULL,
    minute_ms INTEGER NOT NULL,
    seconds BLOB NOT NULL,
    PRIMARY KEY (camera_id, minute_ms)
);
CREATE TABLE pauses (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    cause TEXT NOT NULL,
    PRIMARY KEY (camera_id, role)
) WITHOUT ROWID;
INSERT INTO "pauses" VALUES('door','main',71000,'engine stopped');
CREATE TABLE removed (
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    cause TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, role, cause, start_ms)
) WITHOUT ROWID;
INSERT INTO "removed" VALUES('door','main','retention',-60000,0);
CREATE TABLE sealed (
    event_id TEXT PRIMARY KEY,
    clip_id TEXT NOT NULL,
    size_bytes INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "sealed" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaa','bbbbbbbbbbbbbbbbbbbbbbbbbb',9);
CREATE TABLE segments (
    path TEXT PRIMARY KEY,
    camera_id TEXT NOT NULL,
    role TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    size_bytes INTEGER NOT NULL,
    samples INTEGER NOT NULL
);
INSERT INTO "segments" VALUES('footage/door/1970-01-01/door_19700101T000000000Z_main.mp4','door','main',0,60000,10,5);
CREATE INDEX segments_by_time ON segments (camera_id, role, start_ms);
CREATE INDEX events_by_time ON events (start_ms);
CREATE INDEX events_by_camera ON events (camera_id, start_ms);
CREATE INDEX evidence_by_camera ON evidence (camera_id, start_ms);
COMMIT;
PRAGMA user_version = 4;
