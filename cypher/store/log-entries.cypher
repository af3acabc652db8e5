// Log entries after a revision, oldest first, without their states.
// Params: after: Integer, limit: Integer.
// Returns: revision: Integer, time, actor, message, previousDigest, digest: String,
// source: String or null, items: String (JSON).
MATCH (entry:LogEntry)
WHERE entry.revision > $after
WITH entry
ORDER BY entry.revision
LIMIT $limit
RETURN
  entry.revision AS revision,
  entry.time AS time,
  entry.actor AS actor,
  entry.message AS message,
  entry.source AS source,
  entry.items AS items,
  entry.previousDigest AS previousDigest,
  entry.digest AS digest
