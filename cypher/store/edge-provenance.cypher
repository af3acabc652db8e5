// Provenance of those of the given edges of one type that exist.
// Params: ids: List<String>; EDGE_TYPE stands for a type of the model.
// Returns: id: String, createdAt, updatedAt: ZonedDateTime, createdBy, updatedBy, digest: String,
// revision: Integer.
UNWIND $ids AS id
MATCH ()-[edge:EDGE_TYPE {id: id}]->()
RETURN
  edge.id AS id,
  edge.createdAt AS createdAt,
  edge.createdBy AS createdBy,
  edge.updatedAt AS updatedAt,
  edge.updatedBy AS updatedBy,
  edge.revision AS revision,
  edge.digest AS digest
