insert into veroeffentlichung (jahr, dienststelle, nr, kennzahl, bezug, anteil, wort, quelle) values
  (2022, 'DRESDEN', 1, 'frist14', 'kundenreaktionen', 90.3, null, 'Bericht des Kundenreaktionsmanagements 2022, Abschnitt 4b'),
  (2022, 'DRESDEN', 2, 'beschwerden.thema.K01', 'beschwerden.gruppe.KOMMUNAL', null, 'Großteil',
    'Bericht des Kundenreaktionsmanagements 2022, Abschnitt 1');
