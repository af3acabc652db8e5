// Lets the log have one head, which every commit locks.
// Params: none. Returns: nothing.
CREATE CONSTRAINT log_head_name IF NOT EXISTS
FOR (head:LogHead) REQUIRE head.name IS UNIQUE
