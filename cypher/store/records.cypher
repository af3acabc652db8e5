// Those of the given records that exist, in any order.
// Params: ids: List<String>. Returns: properties: Map (searchText is null: nobody reads it).
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN record {.*, searchText: null} AS properties
