// Older databases found the changes of an entry without regard to their revisions.
// Params: none. Returns: nothing.
DROP INDEX log_item_id IF EXISTS
