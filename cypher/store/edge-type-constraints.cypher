// Names of the constraints that make ids of edges unique within their type.
// Params: none. Returns: name: String.
SHOW CONSTRAINTS
YIELD name, type
WHERE type = 'RELATIONSHIP_UNIQUENESS'
RETURN name
