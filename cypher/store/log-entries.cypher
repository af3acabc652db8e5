// Log entries after a revision, oldest first, without their items.
// Params: after: Integer, limit: Integer.
// Returns: revision: Integer, time, actor, message, previousDigest, digest: String,
// source: String or null.
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
  entry.previousDigest AS previousDigest,
  entry.digest AS digest
