-- Amazon's invoice address as it was given, lines not split.
SELECT
  orderid,
  name,
  addressfieldone,
  city,
  postalcode,
  countrycode,
  addressfieldtwo, -- optional
  addressfieldthree, -- optional
  region -- optional
FROM shopimporter_amazon_invoice_address
WHERE orderid IN (@keys)
