-- The day of the newest order with an Amazon number, by date: an import of old orders gets the highest ids. A date yet to come was mistyped.
-- The pattern is Amazon's 3-7-7 digits, wherever it stands in the field.
SELECT CAST(datum AS CHAR)
FROM auftrag
WHERE internet LIKE '%___-_______-_______%' AND datum <= @today
ORDER BY datum DESC
LIMIT 1
