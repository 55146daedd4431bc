-- All shops: a handful of rows. Which are Amazon's is decided in C#, as old tables have no module name.
SELECT
  id,
  bezeichnung,
  modulename -- optional
FROM shopexport
