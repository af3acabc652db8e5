// Nodes of the model's kinds that somebody made by hand: without the label or the id of a record.
// Params: kinds: List<String>, limit: Integer.
// Returns: handle: String, labels: List<String>, properties: Map.
MATCH (node)
WHERE
  any(label IN labels(node) WHERE label IN $kinds)
  AND (NOT node:Record OR node.id IS NULL)
RETURN elementId(node) AS handle, labels(node) AS labels, properties(node) AS properties
LIMIT $limit
