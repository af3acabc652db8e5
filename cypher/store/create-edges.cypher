// Creates edges of one type between records that exist. The type is no parameter: Neo4j 5.26 gives
// all rows of one CREATE with a dynamic type the type of the first.
// Params: edges: List<{source, target: String, properties: Map}>; EDGE_TYPE stands for a type of
// the model. Returns: nothing.
UNWIND $edges AS row
MATCH (source:Record {id: row.source})
MATCH (target:Record {id: row.target})
CREATE (source)-[edge:EDGE_TYPE]->(target)
SET edge = row.properties
