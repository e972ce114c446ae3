-- § 19 (4) SGB X: who sets a period for a translation says what follows when it passes.
insert into textbaustein_fassung (baustein, fassung, titel, verwendung, bereich, thema, text, gilt, wer, am)
select coalesce(max(baustein), 0) + 1, 1, 'Übersetzung verlangen', 'RUECKFRAGE', null, '',
       'Ihre Nachricht ist in einer Sprache geschrieben, die bei uns niemand versteht. Bitte schicken Sie uns bis zum [… Datum] eine Übersetzung ins Deutsche (§ 19 Absatz 2 SGB X). Sie muss nicht beglaubigt sein.

Wichtig: Kommt die Übersetzung bis zu diesem Tag, zählt der Tag, an dem Ihre Nachricht bei uns angekommen ist. Kommt sie später, zählt erst der Tag, an dem die Übersetzung ankommt (§ 19 Absatz 4 SGB X). Eine Frist kann dann schon vorbei sein. Brauchen Sie Hilfe? Dann rufen Sie uns bitte an.',
       true, '', timestamptz '2026-07-01 00:00:00+02'
from textbaustein_fassung;
