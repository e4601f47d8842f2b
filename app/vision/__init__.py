"""Pictures to detections to events."""
