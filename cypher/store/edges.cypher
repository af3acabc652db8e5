// Those of the given edges of one type that exist, in any order.
// Params: ids: List<String>; EDGE_TYPE stands for a type of the model.
// Returns: source, target: String, properties: Map.
UNWIND $ids AS id
MATCH (source)-[edge:EDGE_TYPE {id: id}]->(target)
RETURN source.id AS source, target.id AS target, properties(edge) AS properties
