// Finds all states that a record or edge ever had.
// Params: none. Returns: nothing.
CREATE INDEX payload_id IF NOT EXISTS
FOR (payload:Payload) ON (payload.id)
