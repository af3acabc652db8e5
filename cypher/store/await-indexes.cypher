// Waits until every index can be used, for at most five minutes.
// Params: none. Returns: nothing.
CALL db.awaitIndexes(300)
