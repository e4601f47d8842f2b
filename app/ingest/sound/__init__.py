"""Sound: from whatever a camera sends to AAC frames with times that can be trusted; the sources call it."""
