// What the graph in memory keeps of all edges, in lists of those that begin at the same `size` records
// or so and have the same type and the same values of the properties in `shared`. In parts, so that
// the server never holds more than one of them, and the driver no list that is slow to take apart.
// Params: size: Integer, shared, single: Map of property names by the type, discriminated: List<String>,
// types whose ids may go on after their ends.
// Returns: type: String, shared: List, single: List<String>, sources, targets: List<Integer>,
// revisions: List, discriminators: List<String>, value0 to value2: List, the values of those in `single`.
MATCH (record:Record)
WHERE record.id IS NOT NULL
WITH id(record) / $size AS part, collect(record) AS records
CALL (records) {
  UNWIND records AS source
  MATCH (source)-[edge]->(target)
  WHERE edge.id IS NOT NULL
  WITH source, edge, target, type(edge) AS type
  WITH
    source,
    edge,
    target,
    type,
    [name IN $shared[type] | edge[name]] AS shared,
    [name IN $single[type] WHERE edge[name] IS NOT NULL] AS single
  RETURN
    type,
    shared,
    single,
    collect(id(source)) AS sources,
    collect(id(target)) AS targets,
    collect(coalesce(edge.revision, 0)) AS revisions,
    collect(
      CASE WHEN type IN $discriminated THEN coalesce(split(edge.id, '.')[5], '') END
    ) AS discriminators,
    collect(edge[single[0]]) AS value0,
    collect(edge[single[1]]) AS value1,
    collect(edge[single[2]]) AS value2
}
RETURN
  type,
  shared,
  single,
  sources,
  targets,
  revisions,
  discriminators,
  value0,
  value1,
  value2
