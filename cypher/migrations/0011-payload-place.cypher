// Older databases kept states as payloads, which are log items now.
// Params: none. Returns: nothing.
DROP CONSTRAINT payload_place IF EXISTS
