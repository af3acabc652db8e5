// Revision and digest of the newest log entry.
// Params: none. Returns: revision: Integer, digest: String.
MATCH (head:LogHead {name: 'log'})
RETURN head.revision AS revision, head.digest AS digest
