// Finds the items of a log entry, which lie apart from it so that their states can be erased.
// Params: none. Returns: nothing.
CREATE CONSTRAINT log_item_place IF NOT EXISTS
FOR (item:LogItem) REQUIRE (item.revision, item.position) IS UNIQUE
