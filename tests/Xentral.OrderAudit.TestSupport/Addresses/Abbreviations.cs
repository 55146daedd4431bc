namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>Short and long forms of the same word, as merchants' importers and staff write them.</summary>
internal static class Abbreviations
{
    public static IEnumerable<(string Full, string Shorter)> Of(string country) => country switch
    {
        "DE" or "AT" or "CH" =>
            [("straße", "str."), ("Straße", "Str."), ("strasse", "straße"), ("str.", "straße"), ("Str.", "Straße"), ("Platz", "Pl."), ("weg", "w."), ("gasse", "g."), ("allee", "all."), ("Große", "Gr."), ("Sankt", "St.")],
        "FR" or "LU" or "BE" => [("avenue", "av."), ("Avenue", "Av."), ("bd ", "boulevard "), ("place", "pl."), ("Saint", "St"), ("rue ", "r. "), ("chemin", "ch."), ("bte", "boîte"), ("Chaussée", "Chée"), ("straat", "str."), ("Général", "Gal")],
        "NL" => [("straat", "str."), ("Burgemeester", "Burg."), ("1e", "Eerste")],
        "IT" => [("Corso", "C.so"), ("Piazza", "P.za"), ("Viale", "V.le"), ("Via", "V."), ("SNC", "s.n.c."), ("Contrada", "C.da")],
        "ES" => [("C/ ", "Calle "), ("Avda.", "Avenida"), ("Plaza", "Pza."), ("Carretera", "Ctra."), ("Paseo", "Pº"), ("Izq.", "izquierda")],
        "PT" => [("Avenida", "Av."), ("Rua", "R."), ("Praça", "Pç."), ("R/C", "RC")],
        "GB" or "IE" or "US" or "AU" or "CA" => [("Lane", "Ln"), ("Street", "St"), (" St", " Street"), ("Road", "Rd"), ("Avenue", "Ave"), ("Blvd", "Boulevard"), ("Court", "Ct"), (" N ", " North "), ("SW", "Southwest"), ("Crescent", "Cres."), ("Gardens", "Gdns"), ("Dr", "Drive"), ("Rd", "Road")],
        "PL" => [("ul. ", ""), ("al.", "aleja"), ("os.", "osiedle"), ("plac", "pl.")],
        "CZ" => [("Náměstí", "nám."), ("Třída", "tř.")],
        "SE" => [("gatan", "g."), ("vägen", "v."), ("Sankt", "S:t")],
        "NO" => [("gata", "gt."), ("veien", "v."), ("gate", "gt.")],
        "DK" => [("gade", "g.")],
        "TR" => [("Caddesi", "Cad."), ("Bulvarı", "Blv."), ("Sokak", "Sok."), ("No:", "No ")],
        "HU" => [("utca", "u."), ("u.", "utca")],
        "RO" => [("Strada", "Str."), ("Bulevardul", "Bd."), ("nr. ", "")],
        _ => [],
    };

    public static string State(string state, bool inFull) => !inFull ? state : state switch
    {
        "IL" => "Illinois",
        "MA" => "Massachusetts",
        "QC" => "Quebec",
        "NSW" => "New South Wales",
        "TO" => "Torino",
        _ => state,
    };

    public static string CountryName(string code) => code switch
    {
        "DE" => "Deutschland",
        "AT" => "Österreich",
        "CH" => "Schweiz",
        "FR" => "France",
        "NL" => "Nederland",
        "IT" => "Italien",
        "GB" => "United Kingdom",
        "US" => "USA",
        "TR" => "Türkei",
        "PL" => "Polen",
        _ => code,
    };
}
