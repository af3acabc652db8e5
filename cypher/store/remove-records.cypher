// Removes records that have no edges.
// Params: ids: List<String>. Returns: nothing.
UNWIND $ids AS id
MATCH (record:Record {id: id})
DELETE record
