package de.ombud.posteingang;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as the words that a person sees: nothing runs, nothing is loaded, and the target of a link is written beside it. */
final class HtmlText {

    private static final int HOECHSTENS = 2_000_000;
    private static final String UNSICHTBAR =
            "script, style, head, template, noscript, [hidden], [style*=display:none], [style*=display: none]";

    private HtmlText() {}

    static String von(String html) {
        Document seite = Jsoup.parse(html.length() > HOECHSTENS ? html.substring(0, HOECHSTENS) : html);
        seite.select(UNSICHTBAR).remove();
        StringBuilder text = new StringBuilder();
        seite.body().traverse(new Abschrift(text));
        return text.toString()
                .replace('\u00a0', ' ')
                .replaceAll("(?<![ \\t])[ \\t]++\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private record Abschrift(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node knoten, int tiefe) {
            if (knoten instanceof TextNode worte) {
                String ganz = worte.getWholeText().replaceAll("\\s+", " ");
                text.append(amZeilenanfang() ? ganz.stripLeading() : ganz);
            } else if (knoten instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> text.append('\n');
                    case "li" -> neueZeile("- ");
                    case "blockquote" -> neueZeile("");
                    default -> {
                        if (element.isBlock()) {
                            neueZeile("");
                        }
                    }
                }
            }
        }

        @Override
        public void tail(Node knoten, int tiefe) {
            if (!(knoten instanceof Element element)) {
                return;
            }
            String ziel = element.normalName().equals("a") ? element.attr("href") : "";
            if (ziel.matches("https?://.{1,500}") && !element.text().strip().equals(ziel)) {
                text.append(" <").append(ziel).append('>');
            }
            if (element.isBlock()) {
                neueZeile("");
                if (element.normalName().matches("p|h[1-6]|table|ul|ol|blockquote")) {
                    text.append('\n');
                }
            }
        }

        private boolean amZeilenanfang() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }

        private void neueZeile(String anfang) {
            if (!amZeilenanfang()) {
                text.append('\n');
            }
            text.append(anfang);
        }
    }
}
