// Replaces all properties of edges of one type; the ends never change, as the id holds them.
// Params: edges: List<{id: String, properties: Map}>; EDGE_TYPE stands for a type of the model.
// Returns: nothing.
UNWIND $edges AS row
MATCH ()-[edge:EDGE_TYPE {id: row.id}]->()
SET edge = row.properties
