// Finds rows of the private tables.
// Params: none. Returns: nothing.
CREATE CONSTRAINT private_key IF NOT EXISTS
FOR (row:Private) REQUIRE (row.table, row.key) IS UNIQUE
