-- Numbers that may be Amazon's but are not written as Amazon writes them. Read from the index alone, once, and only when an order is missing:
-- what stands around or inside a number is told in C#. In bytes, so that no server counts letters.
SELECT id, internet
FROM auftrag
WHERE LENGTH(internet) >= 17 AND internet NOT LIKE '___-_______-_______'
