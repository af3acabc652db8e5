// UNTESTED_METHOD: a public method in force that addresses an open question in force, and with which
// no unretracted finding was made.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (method:Method {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
WHERE
  EXISTS {
    MATCH
      (method)
        -[:ADDRESSES {visibility: 'PUBLIC'}]->
        (question:Question {visibility: 'PUBLIC', lifecycle: 'ACTIVE'})
    WHERE NOT question.status IN ['ANSWERED', 'DISSOLVED', 'WITHDRAWN']
  }
  AND NOT EXISTS {
    MATCH (method)<-[:USED {visibility: 'PUBLIC'}]-(finding:Finding {visibility: 'PUBLIC'})
    WHERE finding.lifecycle <> 'RETRACTED'
  }
RETURN method.id AS id
ORDER BY id
