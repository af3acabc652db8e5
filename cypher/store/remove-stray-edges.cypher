// Removes relationships that somebody made by hand, before they are written as edges.
// Params: handles: List<String>. Returns: nothing.
MATCH ()-[edge]->()
WHERE elementId(edge) IN $handles
DELETE edge
