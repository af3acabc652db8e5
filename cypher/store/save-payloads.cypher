// Keeps the states of a log entry.
// Params: revision: Integer, payloads: List<{position: Integer, id: String, state: String (JSON)}>.
// Returns: nothing.
UNWIND $payloads AS row
CREATE (:Payload {
  revision: $revision,
  position: row.position,
  id: row.id,
  state: row.state
})
