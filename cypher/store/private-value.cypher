// A value of a private table.
// Params: table, key: String. Returns: value: String.
MATCH (private:Private {table: $table, key: $key})
RETURN private.value AS value
