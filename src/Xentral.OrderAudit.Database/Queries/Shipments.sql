-- Parcels of delivery notes. The columns of the order that speak of sending mean the order confirmation.
SELECT
  lieferschein,
  tracking, -- optional
  abgeschlossen, -- optional
  CAST(versendet_am AS CHAR) AS versendet_am -- optional
FROM versand
WHERE lieferschein IN (@keys)
