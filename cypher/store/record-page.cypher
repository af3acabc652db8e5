// A page of all records in the order of their ids.
// Params: after: String, limit: Integer. Returns: properties: Map (searchText is null).
MATCH (record:Record)
WHERE record.id > $after
WITH record
ORDER BY record.id
LIMIT $limit
RETURN record {.*, searchText: null} AS properties
