-- Orders whose number is empty, or signs without letter and digit, while the shop import noted its technical number. No index leads from that number
-- to its row, so these few are found by the empty one: signs sort before "0" or behind "~".
SELECT id, internet, shopextid
FROM auftrag
WHERE (internet <= '0' OR internet > '~') AND LENGTH(internet) <= 9 AND shopextid <> ''
