// Marks the database as Lacuna's, in the given format, and begins the log where there is none.
// Params: format: Integer, genesisDigest: String. Returns: nothing.
MERGE (mark:Lacuna {name: 'lacuna'})
SET mark.format = $format
MERGE (head:LogHead {name: 'log'})
  ON CREATE SET head.revision = 0, head.digest = $genesisDigest
