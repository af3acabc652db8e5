// Lets a database carry one mark that says it is Lacuna's.
// Params: none. Returns: nothing.
CREATE CONSTRAINT lacuna_mark IF NOT EXISTS
FOR (mark:Lacuna) REQUIRE mark.name IS UNIQUE
