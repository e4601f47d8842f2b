-- Which footage its owner keeps for ever, as runs: the outcome of the journals' keep marks.
CREATE TABLE kept (
    camera_id TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    PRIMARY KEY (camera_id, start_ms)
) WITHOUT ROWID;

-- A database of the version before knows no marks, so the engine stores the journals' values once more.
DELETE FROM meta WHERE key = 'clean';
