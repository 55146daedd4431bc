namespace Xentral.OrderAudit.TestSupport.Addresses;

internal static class NorthernStocks
{
    public static CountryStock Sweden { get; } = new(
        "SE",
        ["Erik", "Åsa", "Björn", "Malin"],
        ["Lund", "Sjöberg", "Ångström", "Nilsson"],
        ["Storgatan #", "Drottninggatan #", "Västra Hamngatan #", "Björkvägen #", "Kungsgatan #", "Sankt Eriksgatan #"],
        ["5", "5 lgh 1102", "12B", "44", "101"],
        ["lgh 1203", "c/o Berg", "2 tr"],
        ["Malmö Trä AB"],
        [("Umeå", "903 26", ""), ("Göteborg", "411 17", ""), ("Stockholm", "114 55", "")]);

    public static CountryStock Denmark { get; } = new(
        "DK",
        ["Mette", "Søren", "Kåre"],
        ["Holm", "Sørensen", "Bæk", "Nørgaard"],
        ["Ågade #", "Vesterbrogade #", "Nørre Allé #", "Østergade #", "Skovvej #"],
        ["12", "12, 2. tv", "4B, 1. th", "77", "3, st. mf"],
        ["2. tv", "c/o Juhl"],
        ["Fjord Design ApS"],
        [("Aalborg", "9000", ""), ("København Ø", "2100", ""), ("Ærøskøbing", "5970", "")]);

    public static CountryStock Norway { get; } = new(
        "NO",
        ["Kåre", "Ingrid", "Øystein"],
        ["Hansen", "Bjørnstad", "Ødegård"],
        ["Storgata #", "Karl Johans gate #", "Bjørnveien #", "Øvre Slottsgate #"],
        ["5", "12B", "44", "7 H0201"],
        ["H0302", "c/o Lie"],
        ["Fjellsport AS"],
        [("Oslo", "0150", ""), ("Tromsø", "9008", ""), ("Ålesund", "6002", "")]);

    public static CountryStock Finland { get; } = new(
        "FI",
        ["Päivi", "Jukka", "Åke"],
        ["Mäkinen", "Korhonen", "Lindström"],
        ["Mannerheimintie #", "Hämeenkatu #", "Itäinen Rantakatu #", "Puistotie #"],
        ["5", "5 A 12", "17 B 3", "101", "8 as 4"],
        ["A 12", "as 5"],
        ["Puutyö Mäkinen Oy"],
        [("Helsinki", "00100", ""), ("Jyväskylä", "40100", ""), ("Turku", "20100", "")]);

    public static CountryStock Poland { get; } = new(
        "PL",
        ["Małgorzata", "Łukasz", "Święta", "Paweł"],
        ["Kowalski", "Wójcik", "Żak", "Dąbrowska-Nowak"],
        ["ul. Marszałkowska #", "ul. Świętej Anny #", "al. Jana Pawła II #", "os. Złotego Wieku #", "plac Wolności #", "Kowalewo #"],
        ["12/5", "12 m. 5", "7", "45A", "101 lok. 3"],
        ["klatka B", "lok. 4"],
        ["Stolarz Wójcik Sp. z o.o."],
        [("Warszawa", "00-950", ""), ("Łódź", "90-001", ""), ("Kraków", "30-001", "")]);

    public static CountryStock Czechia { get; } = new(
        "CZ",
        ["Jiří", "Žaneta", "Ondřej"],
        ["Dvořák", "Černá", "Šťastný"],
        ["Vodičkova #", "Náměstí Míru #", "Třída Svobody #", "Na Příkopě #", "U Kříže #"],
        ["1234/12", "45", "678/3a", "7"],
        ["byt 4", "2. patro"],
        ["Truhlářství Dvořák s.r.o."],
        [("Praha", "110 00", ""), ("Plzeň", "301 00", ""), ("Ústí nad Labem", "400 01", "")]);
}
