// Finds the states of a log entry, which lie apart from it so that they can be erased.
// Params: none. Returns: nothing.
CREATE CONSTRAINT payload_place IF NOT EXISTS
FOR (payload:Payload) REQUIRE (payload.revision, payload.position) IS UNIQUE
