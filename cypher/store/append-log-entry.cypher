// Appends an entry to the log, whose head is locked.
// Params: entry: Map with revision: Integer, digest: String and all else the entry holds.
// Returns: nothing.
MATCH (head:LogHead {name: 'log'})
SET head.revision = $entry.revision, head.digest = $entry.digest
CREATE (entry:LogEntry)
SET entry = $entry
