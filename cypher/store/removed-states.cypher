// What the given entries said last, for each of their removals after a revision.
// Params: ids: List<String>, after: Integer.
// Returns: id: String, revision: Integer, state (JSON): String or null.
UNWIND $ids AS id
MATCH (gone:LogItem {id: id})
WHERE gone.revision > $after AND gone.after IS NULL
CALL (gone) {
  MATCH (item:LogItem {id: gone.id})
  WHERE item.revision < gone.revision
  RETURN item.state AS state
  ORDER BY item.revision DESC
  LIMIT 1
}
RETURN gone.id AS id, gone.revision AS revision, state
