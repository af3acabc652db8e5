// The newest change of each of the given entries up to a revision, unless it left nothing or its state
// was erased; and the newest one before which there was nothing, by which the entry came to be.
// Params: ids: List<String>, revision: Integer.
// Returns: id: String, revision: Integer, after, state (JSON), time, actor: String, origin (JSON):
// String or null; firstRevision: Integer, firstTime, firstActor: String, firstOrigin (JSON): String or
// null.
UNWIND $ids AS id
CALL (id) {
  MATCH (item:LogItem {id: id})
  WHERE item.revision <= $revision
  RETURN item
  ORDER BY item.revision DESC
  LIMIT 1
}
WITH id, item
WHERE item.state IS NOT NULL
CALL (id) {
  MATCH (item:LogItem {id: id})
  WHERE item.revision <= $revision AND item.before IS NULL
  RETURN item AS first
  ORDER BY item.revision DESC
  LIMIT 1
}
MATCH (entry:LogEntry {revision: item.revision})
MATCH (firstEntry:LogEntry {revision: first.revision})
RETURN
  id,
  item.revision AS revision,
  item.after AS after,
  item.state AS state,
  item.origin AS origin,
  entry.time AS time,
  entry.actor AS actor,
  first.revision AS firstRevision,
  first.origin AS firstOrigin,
  firstEntry.time AS firstTime,
  firstEntry.actor AS firstActor
