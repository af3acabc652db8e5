// Removes edges of one type.
// Params: ids: List<String>; EDGE_TYPE stands for a type of the model. Returns: nothing.
UNWIND $ids AS id
MATCH ()-[edge:EDGE_TYPE {id: id}]->()
DELETE edge
