-- The youngest row with an Amazon number, found from the end; the pattern is Amazon's 3-7-7 digits.
SELECT CAST(datum AS CHAR)
FROM auftrag
WHERE internet LIKE '___-_______-_______'
ORDER BY id DESC
LIMIT 1
