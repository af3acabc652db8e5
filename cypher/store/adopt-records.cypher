// Makes records of nodes that somebody made by hand, which keep their relationships.
// Params: records: List<{stray: String, properties: Map}>. Returns: nothing.
UNWIND $records AS row
MATCH (node)
WHERE elementId(node) = row.stray
SET node:Record
SET node = row.properties
