// Creates records. Kinds come from the model's own list.
// Params: records: List<{id: String, kind: String, properties: Map}>. Returns: nothing.
UNWIND $records AS row
CREATE (record:Record:$(row.kind))
SET record = row.properties
