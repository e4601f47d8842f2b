"""The machinery that every room stands on: clock, worker, mailbox, bus, log, paths, processes."""
