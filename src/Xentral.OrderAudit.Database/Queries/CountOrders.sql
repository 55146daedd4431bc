-- Rows with an Amazon number, whatever became of them: an estimate of what Amazon has. Reads the index on the date.
SELECT COUNT(*) FROM auftrag WHERE datum >= @first AND datum <= @last AND internet LIKE '___-_______-_______'
