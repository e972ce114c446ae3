package de.ombud.posteingang;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Mails as they really come, each with what is right. Fictional people; what programs send is as they send it. */
final class Probemails {

    static final String BESTAETIGUNG = "<kr-2026-000001.eingangsbestaetigung.0@jobcenter.example>";
    static final String RUECKFRAGE = "<kr-2026-000001.rueckfrage.2@jobcenter.example>";
    static final String VERMERK = "<kr-2026-000001.ueberleitungsvermerk.1@jobcenter.example>";

    private static final Charset LATEIN = StandardCharsets.ISO_8859_1;

    /** @param enthaelt words that must be read; empty where there are none */
    record Probe(String name, byte[] roh, Stand stand, String grund, String enthaelt) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Probe> proben = new ArrayList<>();

    static List<Probe> alle() {
        Probemails mails = new Probemails();
        mails.vonMenschen();
        mails.zuFaellen();
        mails.nochEinmal();
        mails.vonMaschinen();
        mails.kaputte();
        mails.verpackte();
        mails.ausAllerWelt();
        return mails.proben;
    }

    static byte[] roh(String mail) {
        return roh(mail, StandardCharsets.UTF_8);
    }

    private static byte[] roh(String mail, Charset charset) {
        return mail.replace("\n", "\r\n").getBytes(charset);
    }

    private static String von(String absender, String betreff, String weitere, String text) {
        return "From: " + absender + "\nTo: kundenreaktion@jobcenter.example\nSubject: " + betreff + "\n"
                + "Message-ID: <" + Integer.toHexString((absender + betreff + weitere + text).hashCode())
                + "@example.org>\n"
                + "Date: Tue, 1 Dec 2026 09:00:00 +0100\n" + weitere + "\n" + text;
    }

    private static String schlicht(String absender, String betreff, String text) {
        return von(absender, betreff, "Content-Type: text/plain; charset=UTF-8\n", text);
    }

    private void probe(String name, String mail, Stand stand, String grund, String enthaelt) {
        proben.add(new Probe(name, roh(mail), stand, grund, enthaelt));
    }

    private void probe(String name, byte[] mail, Stand stand, String grund, String enthaelt) {
        proben.add(new Probe(name, mail, stand, grund, enthaelt));
    }

    private void vonMenschen() {
        probe(
                "a complaint",
                schlicht("Mia Muster <mia@example.org>", "Kaution", "Meine Kaution fehlt."),
                Stand.FALL,
                "fall",
                "Kaution fehlt");
        probe(
                "praise",
                schlicht("mia@example.org", "Danke", "Großes Lob an Frau Kern!"),
                Stand.FALL,
                "fall",
                "Großes Lob");
        probe(
                "a Widerspruch",
                schlicht("mia@example.org", "Widerspruch", "Hiermit lege ich Widerspruch ein."),
                Stand.FALL,
                "fall",
                "Widerspruch ein");
        probe(
                "encoded subject and name",
                von(
                        "=?UTF-8?Q?J=C3=B6rg_M=C3=BCller?= <j@example.org>",
                        "=?ISO-8859-1?Q?K=FCndigung?= =?UTF-8?B?IGRlciBXb2hudW5n?=",
                        "",
                        "Der Vermieter."),
                Stand.FALL,
                "fall",
                "Vermieter");
        probe(
                "two encoded words that touch",
                von("a@example.org", "=?UTF-8?Q?Gr=C3=BC=C3=9Fe?==?UTF-8?Q?_von_mir?=", "", "Hallo."),
                Stand.FALL,
                "fall",
                "Hallo");
        probe(
                "a number of ours that does not exist",
                schlicht("mia@example.org", "KR-2020-999999", "Was ist damit?"),
                Stand.FALL,
                "fall",
                "Was ist");
        probe(
                "an old mail, passed on",
                schlicht(
                        "stelle@beratung.example",
                        "WG: Bescheid",
                        "-----Ursprüngliche Nachricht-----\nVon: Otto\nIch warte seit drei Monaten."),
                Stand.FALL,
                "fall",
                "drei Monaten");
        probe(
                "only a quotation",
                schlicht("mia@example.org", "Re: Ihr Termin", "> Ihr Termin ist abgesagt."),
                Stand.FALL,
                "fall",
                "abgesagt");
        probe("nothing at all", schlicht("mia@example.org", "", ""), Stand.FALL, "fall", "");
        probe(
                "a forged date counts for nothing",
                von("mia@example.org", "x", "Date: Fri, 1 Jan 2100 00:00:00 +0000\n", "Hallo."),
                Stand.FALL,
                "fall",
                "Hallo");
        probe(
                "nobody as sender",
                "To: kundenreaktion@jobcenter.example\nSubject: Hilfe\n\nBitte helfen Sie.",
                Stand.FALL,
                "fall.ohneabsender",
                "helfen");
        probe(
                "a sender that no mail can go to",
                schlicht("\"Mia\" <mia>", "Hilfe", "Bitte."),
                Stand.FALL,
                "fall.ohneabsender",
                "Bitte");
        probe(
                "ukrainian words",
                schlicht("olena@example.org", "Скарга", "Мені не заплатили."),
                Stand.FALL,
                "fall",
                "заплатили");
        probe("arabic words", schlicht("amal@example.org", "شكوى", "لم أتلق المال."), Stand.FALL, "fall", "المال");
    }

    private void zuFaellen() {
        probe(
                "an answer to our letter",
                von("mia@example.org", "Re: Ihr Anliegen", "In-Reply-To: " + BESTAETIGUNG + "\n", "Danke."),
                Stand.NACHTRAG,
                "antwort",
                "Danke");
        probe(
                "an answer to our question",
                von("MIA@Example.org", "Re: Rückfrage", "In-Reply-To: " + RUECKFRAGE + "\n", "Am 3. November."),
                Stand.NACHTRAG,
                "antwort",
                "November");
        probe(
                "an answer, told by References only",
                von(
                        "mia@example.org",
                        "Re: Ihr Anliegen",
                        "References: <fremd@example.org>\n " + BESTAETIGUNG + "\n",
                        "Danke."),
                Stand.NACHTRAG,
                "antwort",
                "Danke");
        probe(
                "her son answers our letter",
                von(
                        "sohn@example.org",
                        "Re: Ihr Anliegen",
                        "In-Reply-To: " + BESTAETIGUNG + "\n",
                        "Meine Mutter ist krank."),
                Stand.NACHTRAG,
                "antwort.fremd",
                "krank");
        probe(
                "the Widerspruchsstelle answers our note",
                von("post@widerspruch.example", "Re: Überleitung", "In-Reply-To: " + VERMERK + "\n", "Angekommen."),
                Stand.NACHTRAG,
                "antwort.fremd",
                "Angekommen");
        probe(
                "she names her number",
                schlicht("mia@example.org", "Zu KR-2026-000001", "Noch etwas."),
                Stand.NACHTRAG,
                "nummer",
                "Noch etwas");
        probe(
                "she names two numbers, one is hers",
                schlicht("mia@example.org", "KR-2026-000002 und KR-2026-000001", "Beides?"),
                Stand.NACHTRAG,
                "nummer",
                "Beides");
        probe(
                "her landlord quotes her number",
                schlicht("vermieter@example.org", "KR-2026-000001", "Wann zahlt sie?"),
                Stand.VORSCHLAG,
                "vorschlag",
                "Wann zahlt");
        probe(
                "the number only in the quotation",
                schlicht("vermieter@example.org", "Re: Miete", "Und?\n> Aktenzeichen KR-2026-000001"),
                Stand.VORSCHLAG,
                "vorschlag",
                "Und?");
        probe(
                "the same words once more",
                von("mia@example.org", "Kaution", "X-Nochmal: ja\n", "NOCHMAL dasselbe."),
                Stand.NACHTRAG,
                "nocheinmal",
                "dasselbe");
    }

    private void nochEinmal() {
        probe(
                "the same answer once more",
                von("mia@example.org", "Re: Ihr Anliegen", "In-Reply-To: " + BESTAETIGUNG + "\n", "NOCHMAL dasselbe."),
                Stand.NACHTRAG,
                "nocheinmal",
                "dasselbe");
        probe(
                "the same with her number once more",
                schlicht("mia@example.org", "KR-2026-000001", "NOCHMAL dasselbe."),
                Stand.NACHTRAG,
                "nocheinmal",
                "dasselbe");
        probe(
                "the same words answer another question",
                von("mia@example.org", "Re: Rückfrage", "In-Reply-To: " + RUECKFRAGE + "\n", "NOCHMAL dasselbe."),
                Stand.NACHTRAG,
                "antwort",
                "dasselbe");
    }

    private void vonMaschinen() {
        probe(
                "out of office to our letter",
                von(
                        "mia@example.org",
                        "Abwesend",
                        "Auto-Submitted: auto-replied\nIn-Reply-To: " + BESTAETIGUNG + "\n",
                        "Ich bin im Urlaub."),
                Stand.AUTOMATISCH,
                "automat",
                "Urlaub");
        for (String betreff : List.of(
                "Automatische Antwort: Ihr Anliegen",
                "Automatic reply: x",
                "Réponse automatique : x",
                "Respuesta automática: x",
                "Odpowiedź automatyczna: x",
                "Автоматична відповідь: x",
                "Otomatik yanıt: x",
                "Risposta automatica: x")) {
            probe(
                    "out of office: " + betreff,
                    schlicht("mia@example.org", betreff, "Bin nicht da."),
                    Stand.AUTOMATISCH,
                    "automat",
                    "nicht da");
        }
        probe(
                "no way back",
                von("server@example.org", "Hinweis", "Return-Path: <>\n", "Voll."),
                Stand.AUTOMATISCH,
                "automat",
                "Voll");
        probe(
                "two systems that answer each other",
                von(
                        "ticket@example.org",
                        "[Ticket 4711] Ihr Anliegen",
                        "Auto-Submitted: auto-replied\n",
                        "Wir haben Ihre Nachricht erhalten. KR-2026-000001"),
                Stand.AUTOMATISCH,
                "automat",
                "erhalten");
        probe(
                "ourselves",
                schlicht("Jobcenter <Kundenreaktion@Jobcenter.example>", "Eingangsbestätigung", "Guten Tag"),
                Stand.AUTOMATISCH,
                "eigene",
                "Guten Tag");
        probe(
                "a newsletter",
                von(
                        "news@example.org",
                        "Angebote",
                        "List-Unsubscribe: <https://example.org>\nPrecedence: bulk\n",
                        "Kaufen Sie!"),
                Stand.AUTOMATISCH,
                "massenpost",
                "Kaufen");
        probe(
                "no-reply",
                schlicht("no-reply@example.org", "Ihr Paket", "Unterwegs."),
                Stand.AUTOMATISCH,
                "massenpost",
                "Unterwegs");
        probe(
                "a form on a website about an eviction",
                schlicht("noreply@beratung.example", "Kontaktformular", "Morgen ist die Räumung, bitte helfen Sie."),
                Stand.FALL,
                "formular",
                "Räumung");
        probe(
                "an answer by a mailing list",
                von(
                        "mia@example.org",
                        "Re: Ihr Anliegen",
                        "List-Id: <x.example.org>\nIn-Reply-To: " + BESTAETIGUNG + "\n",
                        "Danke."),
                Stand.NACHTRAG,
                "antwort",
                "Danke");
        probe(
                "our letter did not arrive",
                bericht("failed", "5.1.1", "text/rfc822-headers", BESTAETIGUNG),
                Stand.UNZUSTELLBAR,
                "unzustellbar",
                "");
        probe(
                "the same, with the whole letter",
                bericht("failed", "5.2.2", "message/rfc822", BESTAETIGUNG),
                Stand.UNZUSTELLBAR,
                "unzustellbar",
                "");
        probe(
                "a letter that is not ours",
                bericht("failed", "5.1.1", "text/rfc822-headers", "<x@example.org>"),
                Stand.UNZUSTELLBAR,
                "unzustellbar.unbekannt",
                "");
        probe(
                "our letter is late",
                bericht("delayed", "4.4.1", "text/rfc822-headers", BESTAETIGUNG),
                Stand.AUTOMATISCH,
                "verzoegert",
                "");
        probe(
                "our letter arrived",
                bericht("delivered", "2.0.0", "text/rfc822-headers", BESTAETIGUNG),
                Stand.AUTOMATISCH,
                "angekommen",
                "");
        probe(
                "a mail server in its own words",
                von(
                        "MAILER-DAEMON@example.org",
                        "Undelivered Mail Returned to Sender",
                        "Return-Path: <>\n",
                        "User unknown 550 5.1.1\n\nMessage-ID: " + BESTAETIGUNG),
                Stand.UNZUSTELLBAR,
                "unzustellbar",
                "");
        probe(
                "she read it",
                von(
                        "mia@example.org",
                        "Gelesen: Ihr Anliegen",
                        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
                        "--b\n\nGelesen.\n--b\nContent-Type: message/disposition-notification\n\nOriginal-Message-ID: "
                                + BESTAETIGUNG + "\nDisposition: manual-action; displayed\n--b--"),
                Stand.AUTOMATISCH,
                "angekommen",
                "");
    }

    private static String bericht(String action, String status, String art, String messageId) {
        return von(
                "Mail Delivery System <MAILER-DAEMON@example.org>",
                "Undelivered Mail",
                "Return-Path: <>\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n",
                "--b\n\nLeider.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; example.org\n\n"
                        + "Final-Recipient: rfc822; mia@example.org\nAction: " + action + "\nStatus: " + status
                        + "\n\n--b\nContent-Type: " + art + "\n\nSubject: Ihr Anliegen\nMessage-ID: " + messageId
                        + "\n\n--b--\n");
    }

    private void kaputte() {
        probe(
                "NUL between the letters",
                schlicht("mia@example.org", "Ka\0ution", "Mei\0ne Kaution."),
                Stand.FALL,
                "fall",
                "Meine Kaution");
        probe(
                "a header line in the subject",
                von("mia@example.org", "=?UTF-8?Q?Hallo=0D=0ABcc:_x@example.org?=", "", "Text."),
                Stand.FALL,
                "fall",
                "Text");
        probe(
                "no boundary",
                von("mia@example.org", "x", "Content-Type: multipart/mixed\n", "Meine Worte ohne Teile."),
                Stand.FALL,
                "fall",
                "Meine Worte");
        probe(
                "a boundary that never comes",
                von("mia@example.org", "x", "Content-Type: multipart/mixed; boundary=b\n", "Meine Worte ohne Teile."),
                Stand.FALL,
                "fall",
                "Meine Worte");
        probe(
                "a boundary that never ends",
                von("mia@example.org", "x", "Content-Type: multipart/mixed; boundary=b\n", "--b\n\nMeine Worte."),
                Stand.FALL,
                "fall",
                "Meine Worte");
        probe(
                "half a base64",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Transfer-Encoding: base64\n",
                        Base64.getMimeEncoder()
                                .encodeToString("Meine Worte und mehr.".getBytes(StandardCharsets.UTF_8))
                                .substring(0, 25)),
                Stand.FALL,
                "fall",
                "Meine Worte");
        probe(
                "an unknown coding",
                von("mia@example.org", "x", "Content-Transfer-Encoding: rot13\n", "Meine Worte."),
                Stand.FALL,
                "fall",
                "Meine Worte");
        probe(
                "an unknown character set",
                von("mia@example.org", "x", "Content-Type: text/plain; charset=klingonisch\n", "Größe."),
                Stand.FALL,
                "fall",
                "Größe");
        probe(
                "a kind that is none",
                von("mia@example.org", "x", "Content-Type: text\n", "Meine Worte."),
                Stand.FALL,
                "fall",
                "Meine Worte");
        probe(
                "says UTF-8 and is Windows",
                roh(
                        von("mia@example.org", "x", "Content-Type: text/plain; charset=UTF-8\n", "Größe."),
                        Charset.forName("windows-1252")),
                Stand.FALL,
                "fall",
                "Größe");
        probe(
                "says Latin and is UTF-8",
                von("mia@example.org", "x", "Content-Type: text/plain; charset=ISO-8859-1\n", "Größe."),
                Stand.FALL,
                "fall",
                "Größe");
        probe(
                "a raw umlaut in the subject",
                roh(von("mia@example.org", "Größe", "", "Text."), LATEIN),
                Stand.FALL,
                "fall",
                "Text");
        probe("no mail at all", "\u0001\u0002\u0003".getBytes(LATEIN), Stand.FALL, "fall.ohneabsender", "");
        probe("parts within parts within parts", tief(40), Stand.UNLESBAR, "unlesbar", "");
    }

    private static String tief(int wie) {
        StringBuilder mail = new StringBuilder("From: mia@example.org\nSubject: x\n");
        for (int i = 0; i < wie; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return mail.append("\nTief unten.\n").toString();
    }

    private void verpackte() {
        probe(
                "HTML only",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: text/html; charset=UTF-8\n",
                        "<style>p{}</style><p>Meine <b>Kaution</b> fehlt.</p><script>alert(1)</script><img"
                                + " src=\"https://example.org/z.gif\">"),
                Stand.FALL,
                "fall",
                "Meine Kaution fehlt.");
        probe(
                "words and HTML",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: multipart/alternative; boundary=b\n",
                        "--b\n\nSchlichte Worte.\n--b\nContent-Type: text/html\n\n<p>Bunte Worte.</p>\n--b--"),
                Stand.FALL,
                "fall",
                "Schlichte");
        probe(
                "a file and no word",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: multipart/mixed; boundary=b\n",
                        "--b\n"
                                + "Content-Type: image/png\n"
                                + "Content-Disposition: attachment; filename*=UTF-8''Bescheid%20Gr%C3%B6%C3%9Fe.png\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + "iVBORw0KGgo=\n"
                                + "--b--"),
                Stand.FALL,
                "fall",
                "");
        probe(
                "signed",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b\n",
                        "--b\n\n"
                                + "Unterschriebene Worte.\n"
                                + "--b\n"
                                + "Content-Type: application/pkcs7-signature; name=smime.p7s\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + "MIAG\n"
                                + "--b--"),
                Stand.FALL,
                "fall",
                "Unterschriebene");
        probe(
                "encrypted by PGP",
                von(
                        "mia@example.org",
                        "...",
                        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n",
                        "--b\n"
                                + "Content-Type: application/pgp-encrypted\n\n"
                                + "Version: 1\n"
                                + "--b\n"
                                + "Content-Type: application/octet-stream; name=encrypted.asc\n\n"
                                + "-----BEGIN PGP MESSAGE-----\n"
                                + "hQE\n"
                                + "-----END PGP MESSAGE-----\n"
                                + "--b--"),
                Stand.UNLESBAR,
                "unlesbar",
                "");
        probe(
                "encrypted PGP in the text",
                schlicht("mia@example.org", "...", "-----BEGIN PGP MESSAGE-----\nhQE\n-----END PGP MESSAGE-----"),
                Stand.UNLESBAR,
                "unlesbar",
                "");
        probe(
                "encrypted by S/MIME",
                von(
                        "mia@example.org",
                        "...",
                        "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n"
                                + "Content-Transfer-Encoding: base64\n",
                        "MIIB"),
                Stand.UNLESBAR,
                "unlesbar",
                "");
        probe(
                "an encrypted answer to our letter",
                von(
                        "mia@example.org",
                        "Re:",
                        "In-Reply-To: " + BESTAETIGUNG
                                + "\n"
                                + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n"
                                + "Content-Transfer-Encoding: base64\n",
                        "MIIB"),
                Stand.NACHTRAG,
                "antwort",
                "");
        probe(
                "winmail.dat and nothing else",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n",
                        "eJ8+"),
                Stand.UNLESBAR,
                "unlesbar",
                "");
        probe(
                "words beside winmail.dat",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: multipart/mixed; boundary=b\n",
                        "--b\n\nMeine Worte.\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx\n--b--"),
                Stand.FALL,
                "fall",
                "Meine Worte");
        probe(
                "an invitation",
                von(
                        "mia@example.org",
                        "Termin",
                        "Content-Type: multipart/mixed; boundary=b\n",
                        "--b\n\n"
                                + "Kommen Sie?\n"
                                + "--b\n"
                                + "Content-Type: text/calendar; method=REQUEST\n\n"
                                + "BEGIN:VCALENDAR\n"
                                + "--b--"),
                Stand.FALL,
                "fall",
                "Kommen Sie");
        probe(
                "a mail in a mail in a mail",
                von(
                        "stelle@beratung.example",
                        "WG",
                        "Content-Type: message/rfc822\n",
                        "From: a@example.org\n"
                                + "Subject: innen\n"
                                + "Content-Type: message/rfc822\n\n"
                                + "From: b@example.org\n"
                                + "Subject: ganz innen\n\n"
                                + "Ich habe Hunger."),
                Stand.FALL,
                "fall",
                "Ich habe Hunger");
    }

    private void ausAllerWelt() {
        probe(
                "UTF-16 with its mark",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: text/plain; charset=UTF-16\nContent-Transfer-Encoding: base64\n",
                        base64("Größe.".getBytes(StandardCharsets.UTF_16))),
                Stand.FALL,
                "fall",
                "Größe");
        probe(
                "an old Russian character set",
                roh(
                        von("olga@example.org", "x", "Content-Type: text/plain; charset=koi8-r\n", "Жалоба."),
                        Charset.forName("KOI8-R")),
                Stand.FALL,
                "fall",
                "Жалоба");
        probe(
                "a Turkish one",
                roh(
                        von("ayse@example.org", "x", "Content-Type: text/plain; charset=iso-8859-9\n", "Şikâyet."),
                        Charset.forName("ISO-8859-9")),
                Stand.FALL,
                "fall",
                "Şikâyet");
        probe(
                "quoted-printable with a broken sign",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n",
                        "Gr=C3=B6=C3=9Fe und 100 =ZZ."),
                Stand.FALL,
                "fall",
                "Größe");
        probe(
                "a name in pieces",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: multipart/mixed; boundary=b\n",
                        "--b\n"
                                + "Content-Type: application/pdf\n"
                                + "Content-Disposition: attachment; filename*0*=UTF-8''Bescheid%20;\n"
                                + " filename*1*=f%C3%BCr%20; filename*2=Mia.pdf\n\n"
                                + "%PDF\n"
                                + "--b--"),
                Stand.FALL,
                "fall",
                "");
        probe(
                "words after the files",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: multipart/mixed; boundary=b\n",
                        "--b\n\nVorher.\n--b\nContent-Type: image/png\n\nx\n--b\n\nNachher.\n--b--"),
                Stand.FALL,
                "fall",
                "Nachher.");
        probe(
                "a read receipt is wished for",
                von(
                        "mia@example.org",
                        "Bitte",
                        "Disposition-Notification-To: mia@example.org\nReturn-Receipt-To: mia@example.org\n",
                        "Bitte melden."),
                Stand.FALL,
                "fall",
                "Bitte melden");
        probe(
                "the answer goes elsewhere",
                von("mia@example.org", "x", "Reply-To: boese@example.com\n", "Antworten Sie dorthin."),
                Stand.FALL,
                "fall",
                "dorthin");
        probe(
                "two senders",
                von("mia@example.org, otto@example.org", "x", "Sender: otto@example.org\n", "Wir beide."),
                Stand.FALL,
                "fall",
                "Wir beide");
        probe("a domain with an umlaut", schlicht("mia@müller.example", "x", "Hallo."), Stand.FALL, "fall", "Hallo");
        probe(
                "a line that never ends",
                schlicht("mia@example.org", "x", "Miete ".repeat(50_000)),
                Stand.FALL,
                "fall",
                "Miete Miete");
        probe(
                "a subject that never ends",
                schlicht("mia@example.org", "Sehr lang ".repeat(500), "Hallo."),
                Stand.FALL,
                "fall",
                "Hallo");
        probe(
                "four hundred files",
                von(
                        "mia@example.org",
                        "x",
                        "Content-Type: multipart/mixed; boundary=b\n",
                        "--b\n\nBilder.\n" + "--b\nContent-Type: image/png\n\nx\n".repeat(400) + "--b--"),
                Stand.FALL,
                "fall",
                "Bilder");
    }

    private static String base64(byte[] inhalt) {
        return Base64.getMimeEncoder().encodeToString(inhalt).replace("\r\n", "\n");
    }
}
