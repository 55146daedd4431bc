-- Every row that carries one of the numbers, of any shop and state; which of them counts is decided in C#,
-- because the tables compare without regard to case, accents and trailing blanks.
-- One column per line. A column marked "optional" is left out where the table lacks it or the account may not read it.
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
  shopextid, -- optional
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
  packstation_ort -- optional
FROM auftrag
WHERE internet IN (@keys)
-- The server ignores trailing blanks, not the one or two in front that somebody pasted. These few rows are read with every batch.
OR internet BETWEEN '  0' AND ' 999-9999999-9999999'
