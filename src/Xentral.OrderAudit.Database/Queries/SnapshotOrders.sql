-- For a snapshot: the columns of Orders.sql, the shop and the last change.
SELECT
  id,
  internet,
  status,
  CAST(datum AS CHAR) AS datum, -- as text: 0000-00-00 is stored, but is no date to any driver
  name,
  strasse,
  plz,
  ort,
  land,
  abweichendelieferadresse,
  liefername,
  lieferstrasse,
  lieferplz,
  lieferort,
  lieferland,
  belegnr, -- optional
  adresse, -- optional
  teillieferungvon, -- optional
  versandart, -- optional
  typ, -- optional
  ansprechpartner, -- optional
  abteilung, -- optional
  unterabteilung, -- optional
  adresszusatz, -- optional
  bundesstaat, -- optional
  email, -- optional
  telefon, -- optional
  lieferansprechpartner, -- optional
  lieferabteilung, -- optional
  lieferunterabteilung, -- optional
  lieferadresszusatz, -- optional
  lieferbundesstaat, -- optional
  lieferemail, -- optional
  packstation_inhaber, -- optional
  packstation_station, -- optional
  packstation_ident, -- optional
  packstation_plz, -- optional
  packstation_ort, -- optional
  shop, -- optional
  CAST(logdatei AS CHAR) AS logdatei -- optional
FROM auftrag
WHERE internet IN (@keys)
