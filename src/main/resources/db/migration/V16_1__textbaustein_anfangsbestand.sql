-- A set to begin with, made for Ombud: plain and friendly, with gaps where only the writer knows. Each office changes it to its own words.
insert into textbaustein_fassung (baustein, fassung, titel, verwendung, bereich, thema, text, gilt, wer, am)
select baustein, 1, titel, verwendung, bereich, thema, text, true, '', timestamptz '2026-07-01 00:00:00+02'
from (values
  (1, 'Dank für den Hinweis', 'ANTWORT', null, '', 'Vielen Dank, dass Sie sich an uns gewandt haben. Wir haben geprüft, was Sie uns geschildert haben.'),
  (2, 'Entschuldigung: Die Beschwerde ist berechtigt', 'ANTWORT', null, '', 'Ihre Beschwerde ist berechtigt. Hier ist uns ein Fehler passiert: [… was falsch gelaufen ist].

Dafür bitten wir Sie um Entschuldigung.'),
  (3, 'Teilweise berechtigt', 'ANTWORT', null, '', 'In einem Punkt haben Sie recht: [… welcher Punkt]. Das hätte so nicht geschehen dürfen, und wir bitten Sie dafür um Entschuldigung.

In einem anderen Punkt sehen wir es nach unserer Prüfung anders: [… welcher Punkt und warum].'),
  (4, 'Nicht berechtigt, mit Erklärung', 'ANTWORT', null, '', 'Wir haben den Ablauf geprüft und dazu auch mit dem zuständigen Team gesprochen. Einen Fehler haben wir dabei nicht gefunden.

Warum es so gelaufen ist, erklären wir Ihnen gern: [… Erklärung in einfachen Worten].

Wir verstehen, dass Sie sich ein anderes Ergebnis gewünscht haben.'),
  (5, 'Ließ sich nicht mehr klären', 'ANTWORT', null, '', 'Wir haben versucht zu klären, was geschehen ist. Die Schilderungen gehen auseinander, und es gibt dazu keine Aufzeichnungen. Deshalb können wir heute nicht mehr sicher sagen, wie es war.

Ihr Eindruck ist uns trotzdem wichtig. Wir haben ihn mit dem Team besprochen.'),
  (6, 'Was wir jetzt ändern', 'ANTWORT', null, '', 'Damit das nicht noch einmal passiert, haben wir Folgendes geändert: [… was sich ändert und seit wann].'),
  (7, 'Mehrere Anliegen: Überleitung', 'ANTWORT', null, '', 'Sie haben uns mehrere Anliegen genannt. Wir antworten Ihnen der Reihe nach.

1. [… erstes Anliegen]

2. [… zweites Anliegen]'),
  (8, 'Ansprechperson für das weitere Vorgehen', 'ANTWORT', null, '', 'Für alles Weitere ist [… Team oder Stelle] für Sie da, Telefon [… Nummer].'),
  (9, 'Bescheid: Widerspruch ist eigens nötig', 'ANTWORT', null, '', 'Bitte beachten Sie: Unsere Antwort ändert keinen Bescheid. Wenn Sie mit einem Bescheid nicht einverstanden sind, können Sie Widerspruch einlegen. Wie und bis wann das geht, steht am Ende des Bescheids in der Rechtsbehelfsbelehrung. Eine Beschwerde hält diese Frist nicht auf.'),
  (10, 'Bescheid wird noch einmal geprüft', 'ANTWORT', 'LEISTUNG', '', 'Die Leistungsabteilung prüft den Bescheid vom [… Datum] noch einmal (§ 44 SGB X). Über das Ergebnis bekommen Sie einen eigenen Bescheid.'),
  (11, 'Hinweis auf das Vermittlungsgespräch der Ombudsstelle', 'ANTWORT', null, '', 'Wenn Sie möchten, kann unsere Ombudsstelle zwischen Ihnen und dem Jobcenter vermitteln. Sie ist neutral, und das Gespräch ist freiwillig und kostenlos. Bitte sagen Sie uns einfach Bescheid. Gesetzliche Fristen laufen dabei weiter.'),
  (12, 'Bearbeitung hat zu lange gedauert: Neuantrag', 'ANTWORT', 'LEISTUNG', 'L04', 'Sie haben zu Recht kritisiert, dass die Bearbeitung Ihres Antrags zu lange gedauert hat. Der Grund war: [… Grund].

Der Bescheid ist am [… Datum] erstellt worden. Das Geld wird am [… Datum] überwiesen. Es dauert dann meist ein bis zwei Bankarbeitstage, bis es auf Ihrem Konto ist.

Für die lange Wartezeit bitten wir Sie um Entschuldigung.'),
  (13, 'Bearbeitung hat zu lange gedauert: Weiterbewilligung', 'ANTWORT', 'LEISTUNG', 'L05', 'Über Ihren Weiterbewilligungsantrag haben wir zu spät entschieden. Das tut uns leid, denn Sie brauchen Ihr Geld pünktlich.

Der Bescheid ist jetzt vom [… Datum], die Zahlung ist veranlasst.

Ein Tipp für das nächste Mal: Wenn der Antrag etwa sechs Wochen vor dem Ende des Bewilligungszeitraums bei uns ist, bleibt genug Zeit, falls noch eine Unterlage fehlt.'),
  (14, 'Einkommen falsch angerechnet, wird korrigiert', 'ANTWORT', 'LEISTUNG', 'L03', 'Sie haben recht: Ihr Einkommen wurde nicht richtig angerechnet. [… Welcher Monat, was war falsch].

Die Berechnung ist korrigiert. Sie bekommen dazu einen Änderungsbescheid und eine Nachzahlung von [… Betrag] Euro.'),
  (15, 'Anrechnung von Einkommen erklärt', 'ANTWORT', 'LEISTUNG', 'L03', 'So ist gerechnet worden: Ihr Bruttoeinkommen im Monat [… Monat] betrug [… Betrag] Euro. Davon haben wir die Freibeträge abgezogen, die das Gesetz vorsieht (§ 11b SGB II). Angerechnet wurden deshalb [… Betrag] Euro.

Laufendes Einkommen zählt in dem Monat, in dem es auf dem Konto eingeht. Deshalb kann der Betrag von Monat zu Monat anders sein.'),
  (16, 'Fehlende Unterlagen: Was noch gebraucht wird', 'ANTWORT', 'LEISTUNG', 'L11', 'Damit wir entscheiden können, brauchen wir noch: [… Unterlagen].

Bitte schicken Sie uns diese bis zum [… Datum]. Kopien genügen. Wenn Sie etwas nicht beschaffen können, rufen Sie uns bitte an. Wir überlegen dann gemeinsam, was stattdessen möglich ist.'),
  (17, 'Unterlagen sind da, Verlust war unser Fehler', 'ANTWORT', 'LEISTUNG', 'L11', 'Ihre Unterlagen lagen uns bereits vor. Wir haben sie nicht rechtzeitig zugeordnet und Sie deshalb noch einmal danach gefragt. Das war unser Fehler, und wir bitten Sie um Entschuldigung. Sie müssen nichts mehr einreichen.'),
  (18, 'Bescheid in einfachen Worten erklären', 'ANTWORT', 'LEISTUNG', 'L12', 'Bescheide sind oft schwer zu lesen. Das Wichtigste aus dem Bescheid vom [… Datum] in einfachen Worten:

Sie bekommen von [… Monat] bis [… Monat] monatlich [… Betrag] Euro.
Davon sind [… Betrag] Euro für den Lebensunterhalt und [… Betrag] Euro für Miete und Heizung.

Wenn etwas unklar bleibt, gehen wir den Bescheid gern am Telefon oder bei einem Termin mit Ihnen durch.'),
  (19, 'Kosten der Unterkunft abgelehnt: Gründe', 'ANTWORT', 'LEISTUNG', 'K03', 'Die Kosten konnten wir nicht übernehmen, weil [… Grund]. Grundlage ist [… Vorschrift].

Wenn sich daran etwas ändert oder uns eine Angabe gefehlt hat, teilen Sie uns das bitte mit. Wir prüfen dann neu.'),
  (20, 'Umzug: Zusicherung vor der Unterschrift', 'ANTWORT', 'LEISTUNG', 'K04', 'Bitte unterschreiben Sie einen neuen Mietvertrag möglichst erst, wenn Sie unsere Zusicherung haben (§ 22 Abs. 4 SGB II). Sonst kann es sein, dass wir die neuen Kosten nicht in voller Höhe anerkennen.

Für die Prüfung brauchen wir das Mietangebot mit Größe, Grundmiete, Nebenkosten und Heizkosten.'),
  (21, 'Miet- oder Energieschulden: So können wir helfen', 'ANTWORT', 'LEISTUNG', 'K11', 'Wenn Ihnen die Wohnung gekündigt oder der Strom abgestellt werden soll, melden Sie sich bitte sofort bei uns. Wir prüfen dann, ob wir die Schulden als Darlehen übernehmen können (§ 22 Abs. 8 SGB II).

Bitte bringen Sie das Schreiben Ihrer Vermieterin, Ihres Vermieters oder Ihres Energieversorgers mit.'),
  (22, 'Wunsch nach anderer Ansprechperson: wird erfüllt', 'ANTWORT', 'MARKT_UND_INTEGRATION', 'M03', 'Wir verstehen Ihren Wunsch nach einer anderen Ansprechperson. Ab dem [… Datum] ist [… Name] für Sie zuständig. Sie bekommen bald eine Einladung zum Kennenlernen.'),
  (23, 'Wunsch nach anderer Ansprechperson: vorerst nicht', 'ANTWORT', 'MARKT_UND_INTEGRATION', 'M03', 'Einen Wechsel der Ansprechperson haben wir geprüft. Wir halten es für besser, zuerst gemeinsam zu sprechen. Die Teamleitung lädt Sie deshalb zu einem Gespräch ein. Sie können gern jemanden mitbringen, dem Sie vertrauen.'),
  (24, 'Maßnahme passte nicht', 'ANTWORT', 'MARKT_UND_INTEGRATION', 'M05', 'Die Maßnahme hat nicht zu Ihnen gepasst: [… warum]. Das hätten wir vorher besser mit Ihnen besprechen müssen.

Ihre Ansprechperson überlegt gemeinsam mit Ihnen, was Ihnen stattdessen hilft. Der Termin dafür ist am [… Datum und Uhrzeit].'),
  (25, 'Förderung abgelehnt: Gründe und Alternative', 'ANTWORT', 'MARKT_UND_INTEGRATION', 'M06', 'Die Förderung konnten wir nicht bewilligen, weil [… Grund]. Über solche Leistungen entscheiden wir nach Ermessen. Dabei haben wir berücksichtigt: [… wesentliche Gesichtspunkte].

Eine andere Möglichkeit ist: [… Alternative].'),
  (26, 'Selbständige: Bearbeitung der Anlage EKS', 'ANTWORT', 'SELBSTAENDIGEN_ZENTRUM', 'S01', 'Ihre Anlage EKS liegt uns vollständig vor. Für die Prüfung haben wir länger gebraucht, als wir wollten. Dafür bitten wir Sie um Entschuldigung. Den Bescheid bekommen Sie bis zum [… Datum].'),
  (27, 'Selbständige: Betriebsausgabe nicht anerkannt', 'ANTWORT', 'SELBSTAENDIGEN_ZENTRUM', 'S02', 'Die Ausgabe für [… was] haben wir nicht als Betriebsausgabe anerkannt, weil [… Grund]. Wenn Sie uns zeigen können, dass sie für Ihren Betrieb nötig war, prüfen wir das gern noch einmal. Dafür brauchen wir: [… Nachweis].'),
  (28, 'Rückruf blieb aus', 'ANTWORT', 'EINGANGSZONE', 'E03', 'Ihnen wurde ein Rückruf innerhalb von 48 Stunden zugesagt, und dieser Rückruf kam nicht. Das ist nicht unser Anspruch, und wir bitten Sie um Entschuldigung.

Wir haben Sie am [… Datum] angerufen und Ihre Frage geklärt: [… Ergebnis].'),
  (29, 'Telefonisch schlecht erreichbar', 'ANTWORT', 'EINGANGSZONE', 'E01', 'Es tut uns leid, dass Sie uns nicht erreicht haben. Zu manchen Zeiten rufen besonders viele Menschen an. Am schnellsten kommen Sie durch: [… Zeiten].

Sie können uns auch über das Portal schreiben oder vor Ort einen Termin vereinbaren.'),
  (30, 'Lange Wartezeit vor Ort', 'ANTWORT', 'EINGANGSZONE', 'E05', 'Sie mussten bei uns zu lange warten. Das tut uns leid. An diesem Tag [… Grund].

Mit einem Termin warten Sie in der Regel nur kurz. Den Termin bekommen Sie am Telefon oder über das Portal.'),
  (31, 'Unfreundliches Verhalten: mit dem Team besprochen', 'ANTWORT', 'UEBERGREIFEND', 'V01', 'Was Sie schildern, entspricht nicht dem Umgang, den wir uns wünschen. Sie sollen bei uns freundlich und mit Respekt behandelt werden.

Die Vorgesetzten haben mit allen Beteiligten darüber gesprochen. Aus Gründen des Datenschutzes können wir Ihnen nicht sagen, was im Einzelnen besprochen wurde. Für den Eindruck, den wir bei Ihnen hinterlassen haben, bitten wir Sie um Entschuldigung.'),
  (32, 'Vorwurf der Diskriminierung ernst genommen', 'ANTWORT', 'UEBERGREIFEND', 'V02', 'Niemand darf bei uns benachteiligt werden. Ihre Schilderung haben wir deshalb sehr ernst genommen und geprüft. Unser Ergebnis: [… Ergebnis].

Unabhängige Beratung bekommen Sie bei der Antidiskriminierungsstelle des Bundes und bei Beratungsstellen in Ihrer Nähe.'),
  (33, 'Falsche Auskunft', 'ANTWORT', 'UEBERGREIFEND', 'V04', 'Die Auskunft, die Sie bekommen haben, war nicht richtig. Richtig ist: [… richtige Auskunft].

Ist Ihnen durch die falsche Auskunft ein Nachteil entstanden? Dann schreiben Sie uns bitte, welcher. Wir prüfen, ob wir ihn ausgleichen können.'),
  (34, 'Zusage nicht eingehalten', 'ANTWORT', 'UEBERGREIFEND', 'V05', 'Wir haben Ihnen etwas zugesagt und es nicht gehalten. Das tut uns leid. Wir haben es am [… Datum] nachgeholt: [… was].'),
  (35, 'Kritik am Gesetz', 'ANTWORT', 'UEBERGREIFEND', 'O05', 'Wir verstehen Ihre Kritik. An die geltenden Gesetze sind wir aber gebunden und dürfen davon nicht abweichen. Wir achten darauf, den Spielraum, den das Gesetz lässt, zu Ihren Gunsten zu prüfen.

Wenn Sie möchten, dass der Gesetzgeber etwas ändert, können Sie sich an Ihre Abgeordneten oder an den Petitionsausschuss des Deutschen Bundestages wenden.'),
  (36, 'Sprachbarriere: Übersetzung und Dolmetschen', 'ANTWORT', 'UEBERGREIFEND', 'O04', 'Wenn die deutsche Sprache für Sie schwierig ist, sagen Sie uns das bitte bei der Terminvereinbarung. Wir überlegen dann mit Ihnen, wie wir beim Übersetzen helfen können. Sie können auch selbst jemanden mitbringen.'),
  (37, 'Lob: Dank und Weitergabe', 'ANTWORT', 'UEBERGREIFEND', 'P01', 'Über Ihr Lob haben wir uns sehr gefreut. Wir haben es an das Team weitergegeben. Solche Rückmeldungen tun gut, vielen Dank dafür!'),
  (38, 'Zulieferung aus dem Bereich fehlt noch', 'ZWISCHENNACHRICHT', null, '', 'Ihr Anliegen wird noch von der Fachabteilung geprüft. Wir möchten Ihnen eine vollständige Antwort geben und warten deshalb das Ergebnis ab.'),
  (39, 'Mehrere Bereiche sind beteiligt', 'ZWISCHENNACHRICHT', null, '', 'Ihre Anliegen betreffen mehrere Abteilungen. Sie sollen von uns eine gemeinsame Antwort bekommen, und dafür fehlt uns noch eine Rückmeldung.'),
  (40, 'Unterlagen sind angefordert', 'ZWISCHENNACHRICHT', null, '', 'Für unsere Antwort brauchen wir noch Unterlagen von [… Stelle]. Wir haben sie angefordert.'),
  (41, 'Hohes Aufkommen', 'ZWISCHENNACHRICHT', null, '', 'Im Moment erreichen uns sehr viele Nachrichten. Deshalb brauchen wir etwas länger, als wir es gern hätten. Ihr Anliegen ist nicht vergessen.'),
  (42, 'Vermittlungsgespräch läuft', 'ZWISCHENNACHRICHT', null, '', 'Es ist noch ein Vermittlungsgespräch geplant. Erst danach können wir Ihnen abschließend antworten.'),
  (43, 'Neuberechnung läuft', 'ZWISCHENNACHRICHT', 'LEISTUNG', '', 'Die Leistungsabteilung rechnet Ihren Fall neu. Das Ergebnis gehört in unsere Antwort, deshalb warten wir es ab.'),
  (44, 'Vollmacht fehlt', 'RUECKFRAGE', null, '', 'Sie schreiben für eine andere Person. Damit wir Ihnen Auskunft geben dürfen, brauchen wir eine unterschriebene Vollmacht dieser Person (§ 13 SGB X). Ein formloses Schreiben mit Unterschrift genügt.'),
  (45, 'Welcher Bescheid ist gemeint?', 'RUECKFRAGE', null, '', 'Welchen Bescheid meinen Sie? Bitte nennen Sie uns das Datum, das oben auf dem Bescheid steht. Sie können uns auch ein Foto der ersten Seite schicken.'),
  (46, 'Was ist wann geschehen?', 'RUECKFRAGE', null, '', 'Bitte schreiben Sie uns noch, wann und in welchem Haus das geschehen ist und worum es in dem Gespräch ging. Wenn Sie den Namen Ihrer Ansprechperson wissen, hilft uns das auch.'),
  (47, 'Kundennummer oder BG-Nummer fehlt', 'RUECKFRAGE', null, '', 'Damit wir Ihren Fall finden, brauchen wir Ihre BG-Nummer. Sie steht oben auf jedem Bescheid. Wenn Sie keinen Bescheid zur Hand haben, genügen uns Ihr vollständiger Name und Ihr Geburtsdatum.'),
  (48, 'Was wünschen Sie sich?', 'RUECKFRAGE', null, '', 'Damit wir Ihnen gut helfen können: Was wünschen Sie sich von uns? Was sollte anders werden?'),
  (49, 'Gliederung: Sachverhalt, Bewertung, Abhilfe', 'STELLUNGNAHME', null, '', 'Was geschehen ist: [… Ablauf mit Daten]

Wie wir es bewerten: [… Bewertung und Grundlage]

Was wir veranlasst haben: [… Abhilfe, sonst: nichts, weil …]

Was die Person wissen sollte: [… Kernsatz für die Antwort]'),
  (50, 'Bearbeitungsdauer: Zeitleiste', 'STELLUNGNAHME', 'LEISTUNG', '', 'Antrag eingegangen am [… Datum], vollständig seit [… Datum], entschieden am [… Datum], Zahlung angewiesen am [… Datum].

Die Bearbeitung hat [… Zahl] Tage gedauert. Grund: [… Grund]'),
  (51, 'Einkommensanrechnung geprüft', 'STELLUNGNAHME', 'LEISTUNG', 'L03', 'Die Anrechnung für [… Monat] ist geprüft. Zugrunde liegen: Bruttoeinkommen [… Betrag] Euro, Nettoeinkommen [… Betrag] Euro, Zufluss am [… Datum], Freibetrag [… Betrag] Euro.

Ergebnis: [… richtig oder fehlerhaft, weil …]. Änderungsbescheid: [… Datum oder nicht nötig].'),
  (52, 'Gespräch mit den Beteiligten geführt', 'STELLUNGNAHME', 'UEBERGREIFEND', 'V01', 'Die Teamleitung hat am [… Datum] mit den Beteiligten gesprochen. Nach deren Schilderung: [… Schilderung, sachlich und ohne Wertung der Person].

Bewertung: [… Bewertung]. Veranlasst: [… Maßnahme].'),
  (53, 'Rückruf: Ablauf im Rückrufsystem', 'STELLUNGNAHME', 'EINGANGSZONE', 'E03', 'Rückruf zugesagt am [… Datum, Uhrzeit] für [… Datum]. Anrufversuche: [… Zeitpunkte oder keine]. Grund für das Ausbleiben: [… Grund].

Nachgeholt am [… Datum, Uhrzeit], Ergebnis: [… Ergebnis].'),
  (54, 'Maßnahme: Eignung und Beratung', 'STELLUNGNAHME', 'MARKT_UND_INTEGRATION', 'M05', 'Die Maßnahme wurde am [… Datum] besprochen. Ziel war: [… Ziel]. Bedenken der Person: [… Bedenken oder keine genannt].

Bewertung: [… Bewertung]. Nächster Schritt: [… Termin oder Angebot].')
) as anfang (baustein, titel, verwendung, bereich, thema, text);
