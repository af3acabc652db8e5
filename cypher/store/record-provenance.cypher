// Provenance of those of the given records that exist.
// Params: ids: List<String>.
// Returns: id: String, createdAt, updatedAt: ZonedDateTime, createdBy, updatedBy, digest: String,
// revision: Integer.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN
  record.id AS id,
  record.createdAt AS createdAt,
  record.createdBy AS createdBy,
  record.updatedAt AS updatedAt,
  record.updatedBy AS updatedBy,
  record.revision AS revision,
  record.digest AS digest
