// Writes rows of private tables.
// Params: rows: List<{table, key, value: String}>. Returns: nothing.
UNWIND $rows AS row
MERGE (private:Private {table: row.table, key: row.key})
SET private.value = row.value
