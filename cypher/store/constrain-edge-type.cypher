// Finds edges of a type by id, and scans them in its order. Schema statements take no parameter for
// a type, so EDGE_TYPE stands for each type of the model in turn.
// Params: none. Returns: nothing.
CREATE CONSTRAINT edge_id_EDGE_TYPE IF NOT EXISTS
FOR ()-[edge:EDGE_TYPE]-() REQUIRE edge.id IS UNIQUE
