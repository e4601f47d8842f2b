-- What somebody marked an event with: that it was reviewed, or that it was deleted. What was said last counts.
CREATE TABLE marks (
    event_id TEXT NOT NULL,
    mark TEXT NOT NULL,
    camera_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    holds INTEGER NOT NULL,
    PRIMARY KEY (event_id, mark)
) WITHOUT ROWID;
CREATE INDEX marks_by_time ON marks (mark, at_ms);

-- The events that were deleted, with the columns of events: views find them no more, and they can be taken back.
CREATE TABLE trash (
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
    why TEXT NOT NULL,
    rule TEXT NOT NULL
);
CREATE INDEX trash_by_camera ON trash (camera_id, start_ms);
