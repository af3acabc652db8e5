// Removes rows of private tables.
// Params: rows: List<{table, key: String}>. Returns: nothing.
UNWIND $rows AS row
MATCH (private:Private {table: row.table, key: row.key})
DELETE private
