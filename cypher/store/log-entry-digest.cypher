// Digest of one log entry.
// Params: revision: Integer. Returns: digest: String.
MATCH (entry:LogEntry {revision: $revision})
RETURN entry.digest AS digest
