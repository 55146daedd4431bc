-- Only the primary key is indexed, so the heads are read once, in windows of it; the carts, by far the largest part, are not touched.
SELECT
  id,
  shopid,
  CAST(extid AS CHAR) AS extid, -- a number in versions of 2016
  imported,
  trash,
  bestellnummer, -- optional
  CAST(logdatei AS CHAR) AS logdatei -- optional
FROM shopimport_auftraege
WHERE id > @last ORDER BY id LIMIT 5000
