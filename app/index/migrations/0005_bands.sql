-- How many events of a class began at a camera in bins of one length: 768 counts of two bytes a row, the lowest first.
CREATE TABLE event_bands (
    bin_ms INTEGER NOT NULL,
    camera_id TEXT NOT NULL,
    class TEXT NOT NULL,
    first_ms INTEGER NOT NULL,
    counts BLOB NOT NULL,
    PRIMARY KEY (bin_ms, camera_id, class, first_ms)
);
INSERT INTO event_bands
    SELECT 300000, camera_id, class, start_ms / 230400000 * 230400000 AS first_ms, counts_of(start_ms / 300000)
    FROM events GROUP BY camera_id, class, first_ms;
INSERT INTO event_bands
    SELECT 3600000, camera_id, class, start_ms / 2764800000 * 2764800000 AS first_ms, counts_of(start_ms / 3600000)
    FROM events GROUP BY camera_id, class, first_ms;
DROP TABLE event_hours;

-- The next event of a class in one step, however rare the class is.
CREATE INDEX events_by_class ON events (camera_id, class, start_ms);
