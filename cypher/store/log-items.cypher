// Items of the log entries after one revision and up to another, in their order.
// Params: after, last: Integer.
// Returns: revision: Integer, id: String, before, after, origin (JSON), state (JSON): String or null.
MATCH (item:LogItem)
WHERE $after < item.revision <= $last AND item.position >= 0
RETURN
  item.revision AS revision,
  item.id AS id,
  item.before AS before,
  item.after AS after,
  item.origin AS origin,
  item.state AS state
ORDER BY item.revision, item.position
