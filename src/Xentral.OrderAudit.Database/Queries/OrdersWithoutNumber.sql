-- Orders whose number is empty, or signs without letter and digit, while the shop import noted a technical number that may be Amazon's. No index leads from
-- that number to its row, so these few are found by the empty one: blanks and line breaks sort before "!", signs that cannot be seen behind "~".
-- Other shops number "#1001", so not everything before "0" is empty.
SELECT id, internet, shopextid
FROM auftrag
WHERE (internet < '!' OR internet IN ('-', '--', '.', '/', '?', '*', '#', '0') OR internet > '~') AND LENGTH(internet) <= 9 AND LENGTH(shopextid) >= 17
