create table thema (
  code     varchar(10)  primary key,
  bereich  varchar(30)  not null,
  titel    varchar(200) not null,
  gruppen  varchar(100) not null
);
comment on column thema.gruppen is 'Cuts of the yearly report this theme belongs to, separated by commas.';

create table dienststelle (
  schluessel  varchar(40)  primary key,
  name        varchar(200) not null,
  land        varchar(2)   not null
);
comment on column dienststelle.land is 'ISO 3166-2 code of the Land without DE-: its public holidays move the deadlines.';

insert into dienststelle (schluessel, name, land) values
  ('DRESDEN', 'Jobcenter Dresden', 'SN'),
  ('RECKLINGHAUSEN', 'Jobcenter Kreis Recklinghausen', 'NW');

insert into thema (code, bereich, titel, gruppen) values
  ('L01', 'LEISTUNG', 'Höhe des Regelbedarfs', ''),
  ('L02', 'LEISTUNG', 'Auszahlung des Regelbedarfs', ''),
  ('L03', 'LEISTUNG', 'Anrechnung von Einkommen', ''),
  ('L04', 'LEISTUNG', 'Bearbeitungsdauer Neuantrag', 'BEARBEITUNGSDAUER'),
  ('L05', 'LEISTUNG', 'Bearbeitungsdauer Weiterbewilligung', 'BEARBEITUNGSDAUER'),
  ('L06', 'LEISTUNG', 'Anrechnung von Vermögen', ''),
  ('L07', 'LEISTUNG', 'Mehrbedarf', ''),
  ('L08', 'LEISTUNG', 'Vorschuss oder vorläufige Entscheidung', ''),
  ('L09', 'LEISTUNG', 'Erstattung und Aufrechnung', ''),
  ('L10', 'LEISTUNG', 'Leistungsminderung', ''),
  ('L11', 'LEISTUNG', 'Unterlagen und Mitwirkung', ''),
  ('L12', 'LEISTUNG', 'Bescheid unverständlich', ''),
  ('K01', 'LEISTUNG', 'Höhe der kommunalen Leistungen', 'KOMMUNAL'),
  ('K02', 'LEISTUNG', 'Auszahlung kommunaler Leistungen', 'KOMMUNAL'),
  ('K03', 'LEISTUNG', 'Kosten abgelehnt', 'KOMMUNAL'),
  ('K04', 'LEISTUNG', 'Zustimmung zum Umzug', 'KOMMUNAL'),
  ('K05', 'LEISTUNG', 'Mietkaution', 'KOMMUNAL'),
  ('K06', 'LEISTUNG', 'Beratung zu kommunalen Leistungen', 'KOMMUNAL'),
  ('K07', 'LEISTUNG', 'Bearbeitungsdauer kommunale Leistungen', 'KOMMUNAL,BEARBEITUNGSDAUER'),
  ('K08', 'LEISTUNG', 'Erstausstattung', 'KOMMUNAL'),
  ('K09', 'LEISTUNG', 'Neben- und Heizkosten', 'KOMMUNAL'),
  ('K10', 'LEISTUNG', 'Kostensenkung und Angemessenheit', 'KOMMUNAL'),
  ('K11', 'LEISTUNG', 'Miet- und Energieschulden', 'KOMMUNAL'),
  ('K12', 'LEISTUNG', 'Bildung und Teilhabe', 'KOMMUNAL'),
  ('K13', 'LEISTUNG', 'Wohnungsangebot eilig zu prüfen', 'KOMMUNAL'),
  ('M01', 'MARKT_UND_INTEGRATION', 'Beratung', ''),
  ('M02', 'MARKT_UND_INTEGRATION', 'Fachliche Kompetenz', ''),
  ('M03', 'MARKT_UND_INTEGRATION', 'Wunsch nach Betreuerwechsel', ''),
  ('M04', 'MARKT_UND_INTEGRATION', 'Organisationsbedingter Betreuerwechsel', ''),
  ('M05', 'MARKT_UND_INTEGRATION', 'Zuweisung zu einer Maßnahme', ''),
  ('M06', 'MARKT_UND_INTEGRATION', 'Förderleistung abgelehnt', ''),
  ('M07', 'MARKT_UND_INTEGRATION', 'Stellenvorschlag', ''),
  ('M08', 'MARKT_UND_INTEGRATION', 'Kooperationsplan', ''),
  ('M09', 'MARKT_UND_INTEGRATION', 'Sprache und Anerkennung', ''),
  ('M10', 'MARKT_UND_INTEGRATION', 'Bildungsgutschein', ''),
  ('S01', 'SELBSTAENDIGEN_ZENTRUM', 'Bearbeitungsdauer', ''),
  ('S02', 'SELBSTAENDIGEN_ZENTRUM', 'Betriebsausgaben nicht anerkannt', ''),
  ('S03', 'SELBSTAENDIGEN_ZENTRUM', 'Abschließende EKS, endgültige Entscheidung', ''),
  ('S04', 'SELBSTAENDIGEN_ZENTRUM', 'Tragfähigkeit der Selbständigkeit', ''),
  ('E01', 'EINGANGSZONE', 'Erreichbarkeit', ''),
  ('E02', 'EINGANGSZONE', 'Gesprächsführung Service-Center', ''),
  ('E03', 'EINGANGSZONE', 'Rückruf nicht innerhalb von 48 Stunden', ''),
  ('E04', 'EINGANGSZONE', 'Jobcenter digital', ''),
  ('E05', 'EINGANGSZONE', 'Wartezeit', ''),
  ('E06', 'EINGANGSZONE', 'Termin', ''),
  ('V01', 'UEBERGREIFEND', 'Unfreundliches Verhalten', ''),
  ('V02', 'UEBERGREIFEND', 'Diskriminierung', ''),
  ('V03', 'UEBERGREIFEND', 'Befangenheit', ''),
  ('V04', 'UEBERGREIFEND', 'Falsche Auskunft', ''),
  ('V05', 'UEBERGREIFEND', 'Zusage nicht eingehalten', ''),
  ('O01', 'UEBERGREIFEND', 'Datenschutz', ''),
  ('O02', 'UEBERGREIFEND', 'Räume und Wartebereich', ''),
  ('O03', 'UEBERGREIFEND', 'Barrierefreiheit', ''),
  ('O04', 'UEBERGREIFEND', 'Sprachbarriere', ''),
  ('O05', 'UEBERGREIFEND', 'Kritik am Gesetz', ''),
  ('P01', 'UEBERGREIFEND', 'Lob für Mitarbeitende', ''),
  ('P02', 'MARKT_UND_INTEGRATION', 'Lob für Markt und Integration', ''),
  ('P03', 'LEISTUNG', 'Lob für Leistung', ''),
  ('P04', 'UEBERGREIFEND', 'Lob für die Organisation', '');
