// What helps to write in the form of a task. Which fields take text blocks or become a letter, the forms say themselves.

import { element, knopf } from './dialog.js';
import { entwuerfe } from './entwurf.js';
import { huelle, istBeschreibbar, setzeText, steuerelement, tag } from './felder.js';
import { hole } from '/js/netz.js';
import textbausteine from './textbausteine.js';
import vorschau from './vorschau.js';

const UHRZEIT = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const TAG = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long' });

function wann(zeitpunkt) {
  const am = new Date(zeitpunkt);
  const heute = am.toDateString() === new Date().toDateString();
  return `${heute ? 'heute' : 'am ' + TAG.format(am)} um ${UHRZEIT.format(am)} Uhr`;
}

export default function schreiben(node) {
  let arbeit = null;

  function ort() {
    const platz = node.closest('.task-details');
    return platz && platz.querySelector('.fjs-container');
  }

  function beginne(taskId, variablen, hilfe) {
    const fall = {
      aktenzeichen: variablen.aktenzeichen ? variablen.aktenzeichen.value : '',
      anliegen: variablen.anliegenNr ? Number(variablen.anliegenNr.value) : 0
    };
    const texte = hilfe.felder.filter(feld => feld.art === 'textarea');
    const einzutragen = new Map();
    const kasten = element('div', { class: 'ombud-schreibhilfe' });
    const stand = element('p', { class: 'ombud-entwurfsstand' });
    const merker = entwuerfe(taskId, am => {
      stand.textContent = `Entwurf gesichert um ${UHRZEIT.format(am)} Uhr`;
    });
    const zuletzt = new Map();
    let bekannt = null;
    let still = false;

    function trageEin(textfeld, text) {
      still = true;
      setzeText(textfeld, text);
      still = false;
    }

    function brief(schreibenArt) {
      const teile = hilfe.felder.filter(feld => feld.eigenschaften.vorschau === schreibenArt);
      const wort = teile.find(feld => feld.art === 'textarea');
      const termin = teile.find(feld => feld.art === 'datetime');
      const textfeld = wort && steuerelement(wort);
      if (textfeld && !textfeld.value.trim()) {
        textfeld.focus();
        meldung(textfeld, 'Für die Vorschau fehlt noch der Text.');
        return;
      }
      vorschau(fall, schreibenArt, textfeld ? textfeld.value : '', termin ? tag(termin) : '')
        .catch(() => textfeld && meldung(textfeld, 'Die Vorschau lässt sich gerade nicht öffnen.'));
    }

    function meldung(textfeld, worte) {
      const zeile = huelle(textfeld).querySelector('.ombud-werkzeug .meldung');
      if (zeile) {
        zeile.textContent = worte;
        textfeld.addEventListener('input', () => (zeile.textContent = ''), { once: true });
      }
    }

    function werkzeug(feld, steuer) {
      const { textbausteine: verwendung, vorschau: art } = feld.eigenschaften;
      const tasten = [];
      if (verwendung && feld.art === 'textarea') {
        tasten.push(knopf('Textbaustein einfügen', false, () =>
          textbausteine(fall, verwendung, steuer).catch(() => meldung(steuer, 'Die Textbausteine lassen sich gerade nicht laden.'))));
      }
      if (art && feld.art === 'textarea') {
        tasten.push(knopf('Vorschau', false, () => brief(art)));
      } else if (art && feld.art === 'radio') {
        tasten.push(knopf('Schreiben in der Vorschau ansehen', false, () => brief(art)));
      }
      return tasten.length
        ? element('div', { class: 'ombud-werkzeug' }, [...tasten, element('p', { class: 'meldung', role: 'status' })])
        : null;
    }

    function richteFeldEin(feld) {
      const steuer = steuerelement(feld);
      const rahmen = huelle(steuer);
      if (!rahmen || !istBeschreibbar(steuer)) {
        if (rahmen) {
          rahmen.querySelectorAll('.ombud-werkzeug').forEach(w => w.remove());
        }
        return;
      }
      if (fall.aktenzeichen && !rahmen.querySelector('.ombud-werkzeug')) {
        const leiste = werkzeug(feld, steuer);
        if (leiste) {
          rahmen.classList.toggle('ombud-brieftext', feld.art === 'textarea');
          rahmen.append(leiste);
        }
      }
      if (feld.art === 'textarea' && !steuer.ombudMerkt) {
        steuer.ombudMerkt = true;
        steuer.addEventListener('input', () => {
          zuletzt.set(feld.key, steuer.value);
          if (!still && arbeit) {
            merker.merke(feld.key, steuer.value);
          }
        });
        steuer.addEventListener('blur', () => merker.schreibe());
      }
      if (einzutragen.has(feld.key)) {
        const text = einzutragen.get(feld.key);
        einzutragen.delete(feld.key);
        trageEin(steuer, text);
      } else if (zuletzt.has(feld.key) && steuer.value !== zuletzt.get(feld.key)) {
        // whoever types tells so by an event; a field that says something else without one was drawn anew after a claim, and empty
        trageEin(steuer, zuletzt.get(feld.key));
      }
    }

    function richteAlleEin() {
      const formular = ort();
      if (!formular) {
        return;
      }
      // Tasklist draws the form anew when somebody comes back from another tab, and empty
      if (formular !== bekannt) {
        zuletzt.forEach((text, feld) => einzutragen.set(feld, text));
        bekannt = formular;
      }
      if (kasten.nextElementSibling !== formular) {
        formular.before(kasten);
        formular.after(stand);
      }
      hilfe.felder.filter(feld => feld.art === 'textarea' || feld.eigenschaften.vorschau).forEach(richteFeldEin);
      const schreibbar = texte.some(feld => istBeschreibbar(steuerelement(feld)));
      kasten.hidden = !kasten.childElementCount || !(schreibbar || hilfe.felder.every(feld => !steuerelement(feld)));
    }

    function bietEntwurfAn() {
      const juengster = hilfe.entwuerfe.map(e => e.geaendertAm).sort().at(-1);
      const hinweis = element('div', { class: 'ombud-entwurf', role: 'region', 'aria-label': 'Entwurf' }, [
        element('p', {}, [`Hier liegt ein Entwurf von Ihnen, zuletzt geändert ${wann(juengster)}.`]),
        element('div', { class: 'ombud-tasten' }, [
          knopf('Entwurf weiterschreiben', true, () => {
            hinweis.remove();
            hilfe.entwuerfe.forEach(e => einzutragen.set(e.feld, e.text));
            richteAlleEin();
            const erstes = texte.map(steuerelement).find(istBeschreibbar);
            if (erstes) {
              erstes.focus();
            }
          }),
          knopf('Entwurf verwerfen', false, () => {
            merker.verwirf().then(() => {
              hinweis.remove();
              richteAlleEin();
            }).catch(() => {});
          })
        ])
      ]);
      kasten.append(hinweis);
    }

    function zeigeZurueckgegebene() {
      const feld = texte.find(f => f.eigenschaften.vorschau === 'ANTWORT');
      if (!feld) {
        return;
      }
      einzutragen.set(feld.key, hilfe.fruehere.text);
      kasten.append(element('div', { class: 'ombud-zurueck', role: 'region', 'aria-label': 'Hinweis der Freigabe' }, [
        element('p', {}, [
          element('strong', {}, [hilfe.fruehere.hinweis ? 'Die Antwort kam zurück.' : 'Es gibt schon eine Antwort.']),
          ` Fassung ${hilfe.fruehere.fassung} steht im Feld, bitte überarbeiten.`
        ]),
        ...(hilfe.fruehere.hinweis ? [element('blockquote', {}, [hilfe.fruehere.hinweis])] : [])
      ]));
    }

    if (hilfe.fruehere) {
      zeigeZurueckgegebene();
    }
    if (hilfe.entwuerfe.length) {
      bietEntwurfAn();
    }
    const waechter = new MutationObserver(richteAlleEin);
    const details = node.closest('.task-details');
    waechter.observe(details, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'readonly'] });
    const ruhe = () => merker.ruhe();
    const weiter = () => merker.schreibe();
    window.addEventListener('ombud-formular-geht', ruhe);
    window.addEventListener('ombud-formular-blieb', weiter);
    richteAlleEin();

    return () => {
      waechter.disconnect();
      window.removeEventListener('ombud-formular-geht', ruhe);
      window.removeEventListener('ombud-formular-blieb', weiter);
      merker.schliesse();
      kasten.remove();
      stand.remove();
    };
  }

  let gemeint = null;

  return {
    richteEin(taskId, variablen) {
      gemeint = taskId;
      hole('/api/aufgaben/' + encodeURIComponent(taskId) + '/schreibhilfe')
        .then(hilfe => {
          if (gemeint === taskId) {
            window.dispatchEvent(new CustomEvent('ombud-formularfelder', { detail: { taskId, felder: hilfe.felder } }));
            arbeit = true;
            const ende = beginne(taskId, variablen, hilfe);
            arbeit = { ende };
          }
        })
        .catch(() => {
          // somebody who may look at the task but not work on it
        });
    },
    raeume() {
      gemeint = null;
      if (arbeit && arbeit.ende) {
        arbeit.ende();
      }
      arbeit = null;
    }
  };
}
