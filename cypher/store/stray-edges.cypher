// Relationships of the model's types that somebody made by hand: without an id.
// Params: types: List<String>, limit: Integer.
// Returns: handle, type: String, properties: Map, source, target: Map with labels, id and slug.
MATCH (source)-[edge]->(target)
WHERE type(edge) IN $types AND edge.id IS NULL
RETURN
  elementId(edge) AS handle,
  type(edge) AS type,
  properties(edge) AS properties,
  {labels: labels(source), id: source.id, slug: source.slug} AS source,
  {labels: labels(target), id: target.id, slug: target.slug} AS target
LIMIT $limit
