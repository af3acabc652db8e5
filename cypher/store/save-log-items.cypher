// Keeps what a log entry changed.
// Params: revision: Integer, items: List<{position: Integer, id: String, before, after,
// origin (JSON), state (JSON): String or null}>. Returns: nothing.
UNWIND $items AS row
CREATE (:LogItem {
  revision: $revision,
  position: row.position,
  id: row.id,
  before: row.before,
  after: row.after,
  origin: row.origin,
  state: row.state
})
