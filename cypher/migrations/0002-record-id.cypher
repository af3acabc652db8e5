// Finds records of every kind by their global id, and scans them in its order.
// Params: none. Returns: nothing.
CREATE CONSTRAINT record_id IF NOT EXISTS
FOR (record:Record) REQUIRE record.id IS UNIQUE
