// Finds records by beginnings of words. `searchText` holds folded words between spaces, so nothing
// is left for the analyzer to do but to cut at them.
// Params: none. Returns: nothing.
CREATE FULLTEXT INDEX record_search IF NOT EXISTS
FOR (record:Record) ON EACH [record.searchText]
OPTIONS {
  indexConfig: {
    `fulltext.analyzer`: 'whitespace',
    `fulltext.eventually_consistent`: false
  }
}
