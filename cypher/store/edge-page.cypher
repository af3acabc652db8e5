// A page of all edges of one type in the order of their ids.
// Params: after: String, limit: Integer; EDGE_TYPE stands for a type of the model.
// Returns: source, target: String, properties: Map.
MATCH (source)-[edge:EDGE_TYPE]->(target)
WHERE edge.id > $after
WITH source, edge, target
ORDER BY edge.id
LIMIT $limit
RETURN source.id AS source, target.id AS target, properties(edge) AS properties
