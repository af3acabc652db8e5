// Finds every change of a record or edge.
// Params: none. Returns: nothing.
CREATE INDEX log_item_id IF NOT EXISTS
FOR (item:LogItem) ON (item.id)
