// Creates edges between records that exist. Types come from the model's own list.
// Params: edges: List<{id, type, source, target: String, properties: Map}>. Returns: nothing.
UNWIND $edges AS row
MATCH (source:Record {id: row.source})
MATCH (target:Record {id: row.target})
CREATE (source)-[edge:$(row.type)]->(target)
SET edge = row.properties
