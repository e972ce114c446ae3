-- BG-Nummer and phone number have one form (suchkennung), and the list of words of a case holds it; nobody asks these any more.
drop index kundenreaktion_bg_nummer;
drop index kundenreaktion_kunde_telefon;
