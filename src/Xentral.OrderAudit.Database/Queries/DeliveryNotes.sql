-- The copy of the address that is printed on the label. Correcting the order does not change it.
SELECT
  id,
  auftragid,
  status,
  name,
  strasse,
  plz,
  ort,
  land,
  belegnr, -- optional
  typ, -- optional
  ansprechpartner, -- optional
  abteilung, -- optional
  unterabteilung, -- optional
  adresszusatz, -- optional
  bundesstaat, -- optional
  email, -- optional
  telefon -- optional
FROM lieferschein
WHERE auftragid IN (@keys)
