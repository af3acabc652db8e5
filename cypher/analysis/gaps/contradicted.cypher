// CONTRADICTED: an unretracted public claim that unretracted findings both support and dispute.
// In Neo4j Browser: paste and run; it changes nothing.
// Params: none.
// Returns: id: String (of the subject).
MATCH (claim:Claim {visibility: 'PUBLIC'})
WHERE
  claim.lifecycle <> 'RETRACTED'
  AND all(
    relation IN ['SUPPORTS', 'DISPUTES']
    WHERE
      EXISTS {
        MATCH
          (claim)
            <-[:BEARS_ON {visibility: 'PUBLIC', relation: relation}]-
            (finding:Finding {visibility: 'PUBLIC'})
        WHERE finding.lifecycle <> 'RETRACTED'
      }
  )
RETURN claim.id AS id
ORDER BY id
