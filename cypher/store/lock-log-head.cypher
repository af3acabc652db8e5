// Takes the write lock on the head of the log, which makes commits serial across all processes.
// Params: none. Returns: nothing.
MATCH (head:LogHead {name: 'log'})
SET head.locked = true
