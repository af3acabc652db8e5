// What the graph in memory keeps of all records, in lists of at most `size` of them that have the same
// kind, the same properties and the same values of those in `shared`. In parts, so that the server
// never holds more than one of them, and the driver no list that is slow to take apart.
// Params: size: Integer, shared, single: Map of property names by the kind's slug.
// Returns: kind: String, keys, single: List<String>, shared: List, nodes: List<Integer>,
// ids: List<String>, revisions, createdAt, updatedAt: List, value0 to value5: List, the values of
// those in `single`.
MATCH (record:Record)
WHERE record.id IS NOT NULL
WITH id(record) / $size AS part, collect(record) AS records
CALL (records) {
  UNWIND records AS record
  WITH record, split(record.id, '/')[0] AS kind, keys(record) AS keys
  WITH
    record,
    kind,
    keys,
    [name IN $shared[kind] WHERE name IN keys | record[name]] AS shared,
    [name IN $single[kind] WHERE name IN keys] AS single
  RETURN
    kind,
    keys,
    shared,
    single,
    collect(id(record)) AS nodes,
    collect(record.id) AS ids,
    collect(coalesce(record.revision, 0)) AS revisions,
    collect(CASE
      WHEN record.createdAt IS :: ZONED DATETIME NOT NULL THEN record.createdAt.epochMillis
      ELSE coalesce(record.createdAt, '')
    END) AS createdAt,
    collect(CASE
      WHEN record.updatedAt IS :: ZONED DATETIME NOT NULL THEN record.updatedAt.epochMillis
      ELSE coalesce(record.updatedAt, '')
    END) AS updatedAt,
    collect(record[single[0]]) AS value0,
    collect(record[single[1]]) AS value1,
    collect(record[single[2]]) AS value2,
    collect(record[single[3]]) AS value3,
    collect(record[single[4]]) AS value4,
    collect(record[single[5]]) AS value5
}
RETURN
  kind,
  keys,
  shared,
  single,
  nodes,
  ids,
  revisions,
  createdAt,
  updatedAt,
  value0,
  value1,
  value2,
  value3,
  value4,
  value5
