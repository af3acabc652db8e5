// Ids of all edges at the given records; of one that somebody drew by hand, what names it to Neo4j.
// Params: ids: List<String>. Returns: id: String.
UNWIND $ids AS id
MATCH (record:Record {id: id})-[edge]-()
RETURN DISTINCT coalesce(edge.id, type(edge) + ' ' + elementId(edge)) AS id
