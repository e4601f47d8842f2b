-- The few events that last for a day or more, by their ends, so that each day finds them and looks through no others.
CREATE INDEX long_events ON events (end_ms) WHERE end_ms - start_ms >= 86400000;
