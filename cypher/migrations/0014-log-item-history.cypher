// Finds the changes of a record or edge up to a revision or after one.
// Params: none. Returns: nothing.
CREATE INDEX log_item_history IF NOT EXISTS
FOR (item:LogItem) ON (item.id, item.revision)
