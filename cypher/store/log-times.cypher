// When the given log entries were written; no row for one that is not there.
// Params: revisions: List<Integer>. Returns: revision: Integer, time: String.
UNWIND $revisions AS revision
MATCH (entry:LogEntry {revision: revision})
RETURN entry.revision AS revision, entry.time AS time
