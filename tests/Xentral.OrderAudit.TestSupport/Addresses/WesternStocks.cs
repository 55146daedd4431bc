namespace Xentral.OrderAudit.TestSupport.Addresses;

internal static class WesternStocks
{
    public static CountryStock France { get; } = new(
        "FR",
        ["Claire", "Jean-Luc", "Hélène", "François", "Anaïs", "Loïc"],
        ["Petit", "Lefèvre", "d'Artois", "Le Goff", "Béranger", "Garçon", "Dupont-Moret"],
        ["# rue de la Paix", "# avenue du Général Leclerc", "# bd Saint-Germain", "# place de l'Église", "# rue du 8 mai 1945", "# chemin des Vignes", "# impasse Bel Air", "# quai de Seine", "# allée des Tilleuls", "Lieu-dit Le Bourg"],
        ["12", "12 bis", "3", "145", "8 ter", "27B", "1", "56"],
        ["Bâtiment B", "2ème étage", "Appt 12", "Résidence Les Pins", "chez M. Roux", "Escalier C", "Digicode 45A12"],
        ["Acme France SARL", "Boulangerie Hervé SAS", "Mairie de Trifouilly"],
        [("Paris", "75002", ""), ("Saint-Étienne", "42000", ""), ("PARIS CEDEX 09", "75442", ""), ("Nîmes", "30000", ""), ("Bourg-en-Bresse", "01000", ""), ("L'Haÿ-les-Roses", "94240", "")]);

    public static CountryStock Belgium { get; } = new(
        "BE",
        ["Marc", "Lotte", "Benoît", "Joëlle", "Pieter"],
        ["Peeters", "Van den Broeck", "Lambert", "De Smet", "Mertens"],
        ["Rue Neuve #", "Kerkstraat #", "Avenue Louise #", "Grote Markt #", "Chaussée de Mons #", "Nieuwstraat #", "Place Saint-Job #"],
        ["12", "12 bte 3", "45A", "7 bus 2", "101", "3"],
        ["bus 4", "bte 12", "2e étage", "c/o Janssens"],
        ["Bakkerij Mertens BV", "Atelier du Sud SRL"],
        [("Bruxelles", "1000", ""), ("Antwerpen", "2000", ""), ("Liège", "4000", ""), ("Gent", "9000", ""), ("Louvain-la-Neuve", "1348", "")]);

    public static CountryStock Netherlands { get; } = new(
        "NL",
        ["Daan", "Sanne", "Jip", "Femke", "Ruud"],
        ["Visser", "de Vries", "van den Berg", "Jansen", "'t Hart", "Bakker"],
        ["Damstraat #", "Prinsengracht #", "Laan van Meerdervoort #", "Burgemeester de Vlugtlaan #", "1e Oosterparkstraat #", "Markt #", "Nieuwe Binnenweg #"],
        ["12", "12-2", "45A", "7 hs", "118", "23 III", "9-B"],
        ["t.a.v. receptie", "2e verdieping", "c/o Smit"],
        ["Bloemenhal B.V.", "Visser & Zn. VOF"],
        [("Amsterdam", "1012 JL", ""), ("'s-Gravenhage", "2518 AB", ""), ("Rotterdam", "3014 GC", ""), ("Utrecht", "3511 KV", "")]);

    public static CountryStock Luxembourg { get; } = new(
        "LU",
        ["Tom", "Josée", "Claude"],
        ["Weber", "Schmit", "Thill"],
        ["#, rue de la Gare", "#, avenue de la Liberté", "#, Grand-Rue", "#, route d'Esch"],
        ["12", "3A", "45", "7"],
        ["2e étage", "Bâtiment A", "c/o Muller"],
        ["Moselwein S.à r.l."],
        [("Esch-sur-Alzette", "4130", ""), ("Luxembourg", "1611", ""), ("Dudelange", "3441", "")]);

    public static CountryStock Italy { get; } = new(
        "IT",
        ["Giulia", "Niccolò", "Mario", "Beatrice"],
        ["Conti", "De Luca", "D'Angelo", "Rossi", "Esposito"],
        ["Via Garibaldi #", "Corso Vittorio Emanuele II #", "Piazza del Popolo #", "Viale della Libertà #", "Via dell'Indipendenza #", "Largo Augusto #", "Contrada Piana SNC"],
        ["12", "12/A", "45", "3B", "101/2", "7"],
        ["Scala B", "Interno 5", "Piano 2", "presso Bianchi", "Palazzina C"],
        ["Officina Meccanica Conti S.r.l.", "Vini del Sud S.p.A."],
        [("Torino", "10122", "TO"), ("Roma", "00144", "RM"), ("Milano", "20121", "MI"), ("Forlì", "47121", "FC"), ("Reggio nell'Emilia", "42121", "RE")]);

    public static CountryStock Spain { get; } = new(
        "ES",
        ["Luis", "María José", "Íñigo", "Begoña"],
        ["Vega Martín", "García López", "Núñez Ibáñez", "Peña Castro"],
        ["C/ Mayor #", "Calle de Alcalá #", "Avda. de la Constitución #", "Plaza de España #", "Paseo del Prado #", "Carretera de Cádiz #", "Camino Viejo s/n"],
        ["5", "5, 3º B", "12", "45, 2º Izq.", "101", "7 bis"],
        ["Piso 3 Puerta B", "Bajo derecha", "Escalera 2", "Local 4"],
        ["Talleres Vega S.L.", "Frutas del Sur S.A."],
        [("Madrid", "28013", "Madrid"), ("Alcalá de Henares", "28801", "Madrid"), ("Cádiz", "11001", "Cádiz"), ("A Coruña", "15001", "A Coruña"), ("Vitoria-Gasteiz", "01001", "Álava")]);

    public static CountryStock Portugal { get; } = new(
        "PT",
        ["Rui", "João", "Conceição"],
        ["Costa Pinto", "Magalhães", "Simões Dias"],
        ["Rua Augusta #", "Avenida da Liberdade #", "Travessa do Carmo #", "Largo da Sé #", "Praça do Comércio #"],
        ["20", "20 R/C Dto", "7", "45, 3º Esq", "112"],
        ["2º andar", "Bloco B", "R/C Dto"],
        ["Padaria Simões Lda"],
        [("Lisboa", "1100-053", ""), ("Porto", "4000-123", ""), ("Évora", "7000-809", "")]);
}
