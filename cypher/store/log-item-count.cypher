// How many items the log entries after one revision and up to another have; counts up to the limit.
// Params: after, last, limit: Integer. Returns: count: Integer.
MATCH (item:LogItem)
WHERE $after < item.revision <= $last AND item.position >= 0
WITH item
LIMIT $limit
RETURN count(item) AS count
