// Replaces all properties of records that exist; a kind never changes, as the id holds it.
// Params: records: List<{id: String, kind: String, properties: Map}>. Returns: nothing.
UNWIND $records AS row
MATCH (record:Record {id: row.id})
SET record = row.properties
