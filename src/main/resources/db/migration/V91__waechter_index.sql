-- The guardian asks every hour for what is left open. Few lines are, of many that ever were.
create index nachtrag_ungelesen on nachtrag (kundenreaktion_id) where gesichtet_am is null;
create index hinweis_unentschieden on hinweis (aktenzeichen) where entscheidung is null;
create index rueckfrage_offen on rueckfrage (kundenreaktion_id) where beendet_am is null;
create index sendung_unterwegs on sendung (aktenzeichen) where zustand in ('ERSTELLT', 'BEGONNEN', 'UNKLAR');
create index sendung_zwischennachricht on sendung (aktenzeichen, erstellt_am) where schreiben = 'ZWISCHENNACHRICHT';
