// Ids of records whose words begin with the given ones, unranked. The index takes only some words,
// each of bounded length; the text itself decides.
// Params: query: String (Lucene syntax), words: List<String>, kinds: List<String> or null for all,
// limit: Integer. Returns: id: String.
CALL db.index.fulltext.queryNodes('record_search', $query)
YIELD node AS record
WHERE
  ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
  AND all(word IN $words WHERE (' ' + record.searchText) CONTAINS (' ' + word))
RETURN record.id AS id
LIMIT $limit
