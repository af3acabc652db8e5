// States of the log entries after one revision and up to another, without those that were erased.
// Params: after, last: Integer. Returns: revision, position: Integer, state: String (JSON).
MATCH (payload:Payload)
WHERE $after < payload.revision <= $last AND payload.position >= 0
RETURN payload.revision AS revision, payload.position AS position, payload.state AS state
