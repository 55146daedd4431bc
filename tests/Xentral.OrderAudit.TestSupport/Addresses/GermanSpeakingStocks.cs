namespace Xentral.OrderAudit.TestSupport.Addresses;

internal static class GermanSpeakingStocks
{
    public static CountryStock Germany { get; } = new(
        "DE",
        ["Anna", "Jürgen", "Björn", "Käthe", "Karl-Heinz", "Zoë", "Søren", "Ina", "Max", "Hans Peter", "Ayşe", "Małgorzata", "Anneliese", "Uwe", "Eva-Maria", "Noël"],
        ["Müller", "Weiß", "Groß-Maier", "von der Heide", "Schäfer", "Özdemir", "Jäger", "Krüger", "Lindenberg", "Ott", "zu Wied", "Kowalczyk", "Strauß", "O'Brien", "Nguyen", "Vogt", "Böhm", "Meyer-Landrut", "Hüls"],
        ["Hauptstraße #", "Lindenweg #", "Straße des 17. Juni #", "Am Alten Markt #", "Karl-Liebknecht-Straße #", "Große Bleichen #", "Goethestr. #", "An der Mühle #", "Königsallee #", "Zum Sportplatz #",
         "Bahnhofstr. #", "Prager Straße #", "Neuer Wall #", "Dr.-Külz-Ring #", "St.-Anna-Platz #", "Zeil #", "Unter den Linden #", "Platz der Republik #", "Kurfürstendamm #", "Alte Poststraße #", "Berliner Allee #",
         "Rosenheimer Platz #", "Im Grünen Winkel #", "Konrad-Adenauer-Ufer #", "Schloßgartenweg #", "Wilhelm-Busch-Str. #", "Straße der Jugend #", "Q7, #", "Dorf #", "Hintere Gasse #"],
        ["1", "12", "7a", "3-5", "145", "12 b", "21", "8c", "99", "10/2", "33", "2", "118a", "12 1/2", "64"],
        ["Hinterhaus", "2. OG links", "c/o Schmidt", "Haus 4", "Wohnung 12", "EG", "3. Etage", "Whg. 5", "Seitenflügel", "bei Familie Kern", "Gebäude C", "Aufgang B", "Tor 3", "Etage 2"],
        ["Vogt Metallbau GmbH", "Kunze & Partner mbB", "Praxis Dr. Lenz", "Gesellschaft für angewandte Messtechnik Nord GmbH & Co. KG", "Bäckerei Süß e.K.", "Studio 54 OHG", "Autohaus König GmbH", "Müller AG", "Kita Löwenzahn e.V."],
        [("Berlin", "10115", ""), ("Köln", "50858", ""), ("Frankfurt am Main", "60313", ""), ("Dresden", "01069", ""), ("Nürnberg", "90419", ""), ("Halle (Saale)", "06108", ""), ("Leipzig", "04109", ""), ("Mülheim an der Ruhr", "45468", ""),
         ("Plön", "24306", ""), ("Bad Homburg v. d. Höhe", "61348", ""), ("Fürth", "90762", ""), ("Lutherstadt Wittenberg", "06886", ""), ("Weil am Rhein", "79576", ""), ("Gießen", "35390", "Hessen"), ("München", "80331", "Bayern")]);

    public static CountryStock Austria { get; } = new(
        "AT",
        ["Franz", "Ilse", "Jörg", "Elfriede", "Zäzilia", "Stefan", "Theresia"],
        ["Huber", "Groß", "Österreicher", "Wöß", "Pichler", "Gruber-Höß", "Novák"],
        ["Mariahilfer Straße #", "Weißgasse #", "Landstraßer Hauptstraße #", "Am Graben #", "Linzer Gasse #", "Kärntner Ring #", "Schloßallee #", "Obere Augartenstraße #", "Dorf #"],
        ["12/3/4", "4", "17a", "23/5", "101/2/14", "9", "6/Top 12", "88 Stiege 2 Tür 9"],
        ["Stiege 3 Top 4", "Top 12", "2. Stock", "c/o Maier", "Tür 7", "Hinterhaus"],
        ["Alpenholz Gesellschaft m.b.H.", "Tischlerei Höfer e.U.", "Wiener Netze GmbH"],
        [("Wien", "1070", ""), ("Linz", "4020", ""), ("Sankt Pölten", "3100", ""), ("Graz", "8010", ""), ("Kötschach-Mauthen", "9640", "")]);

    public static CountryStock Switzerland { get; } = new(
        "CH",
        ["Luc", "Urs", "Béatrice", "Reto", "Chiara", "Jürg", "Ursina"],
        ["Favre", "Müller", "Zürcher", "Caflisch", "Bianchi", "de Weck", "Käser"],
        ["Rue du Rhône #", "Bahnhofstrasse #", "Via Nassa #", "Chemin des Fleurs #", "Seestrasse #", "Avenue de la Gare #", "Dorfplatz #", "Untere Gasse #"],
        ["12", "7", "3a", "45", "8b", "110"],
        ["2. Stock", "c/o Keller", "3e étage", "Postfach 12", "App. 4"],
        ["Uhrenhaus AG", "Caves du Lac SA", "Schreinerei Käser GmbH"],
        [("Genève", "1204", ""), ("Zürich", "8001", ""), ("Lugano", "6900", ""), ("Biel/Bienne", "2502", ""), ("La Chaux-de-Fonds", "2300", "NE")]);
}
