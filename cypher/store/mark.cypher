// The format that the database was written in; no row in a database that is not Lacuna's.
// Params: none. Returns: format: Integer.
MATCH (mark:Lacuna)
RETURN mark.format AS format
