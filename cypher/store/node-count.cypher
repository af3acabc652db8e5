// How many nodes the database holds, whosever they are.
// Params: none. Returns: nodeCount: Integer.
MATCH (node)
RETURN count(node) AS nodeCount
