// Finds log entries by revision, and makes a second entry of a revision impossible.
// Params: none. Returns: nothing.
CREATE CONSTRAINT log_entry_revision IF NOT EXISTS
FOR (entry:LogEntry) REQUIRE entry.revision IS UNIQUE
