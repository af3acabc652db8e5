// Changes of one record or edge, newest first.
// Params: id: String, limit: Integer.
// Returns: revision: Integer, time, actor, message: String, source: String or null, id: String,
// before, after, origin (JSON), state (JSON): String or null.
MATCH (item:LogItem {id: $id})
WHERE item.revision > 0
WITH item
ORDER BY item.revision DESC
LIMIT $limit
MATCH (entry:LogEntry {revision: item.revision})
RETURN
  entry.revision AS revision,
  entry.time AS time,
  entry.actor AS actor,
  entry.message AS message,
  entry.source AS source,
  item.id AS id,
  item.before AS before,
  item.after AS after,
  item.origin AS origin,
  item.state AS state
ORDER BY revision DESC
