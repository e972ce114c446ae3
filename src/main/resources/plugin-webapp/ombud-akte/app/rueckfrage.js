// A question to the person, asked from the task of an Anliegen: only this Anliegen waits for the answer, and the group reads it.

import { element, knopf, oeffne } from './dialog.js';
import { sende } from '/js/netz.js';
import textbausteine from './textbausteine.js';
import vorschau from './vorschau.js';

let naechste = 1;

function feld(name, titel, eingabe) {
  const fehler = element('p', { class: 'ombud-feldfehler', id: eingabe.id + '-fehler' });
  eingabe.setAttribute('aria-describedby', fehler.id);
  return { name, eingabe, fehler, knoten: element('div', { class: 'form-group' }, [element('label', { for: eingabe.id }, [titel]), fehler, eingabe]) };
}

function frage(fall, gesendet) {
  const id = 'ombud-rueckfrage-' + naechste++;
  // the same for every attempt of this dialog, so that a second click asks nothing twice
  const schluessel = id + '-' + Date.now() + '-' + Math.random().toString(36).slice(2);
  const worte = feld('frage', 'Frage', element('textarea', { id: id + '-frage', class: 'form-control', rows: '7', maxlength: '20000' }));
  const bis = feld('bis', 'Wir warten auf die Antwort bis', element('input', { id: id + '-bis', type: 'date', class: 'form-control' }));
  const meldung = element('p', { class: 'meldung', role: 'status' });
  const alle = [worte, bis];

  function zeigeFehler(name, text) {
    const betroffen = alle.find(f => f.name === name);
    if (betroffen) {
      betroffen.fehler.textContent = text;
      betroffen.eingabe.setAttribute('aria-invalid', 'true');
    } else {
      meldung.textContent = text;
    }
    return betroffen;
  }

  function raeume() {
    meldung.textContent = '';
    alle.forEach(f => {
      f.fehler.textContent = '';
      f.eingabe.removeAttribute('aria-invalid');
    });
  }

  function fehlt() {
    const fehlende = alle.filter(f => !f.eingabe.value.trim());
    fehlende.forEach(f => zeigeFehler(f.name, 'Diese Angabe fehlt.'));
    if (fehlende.length) {
      fehlende[0].eingabe.focus();
    }
    return fehlende.length > 0;
  }

  function abgelehnt(problem) {
    const gezeigt = (problem.errors || []).map(f => zeigeFehler(f.field, f.message)).find(Boolean);
    if (gezeigt) {
      gezeigt.eingabe.focus();
    } else if (!meldung.textContent) {
      meldung.textContent = problem.detail || 'Die Frage ließ sich gerade nicht senden. Bitte noch einmal versuchen.';
    }
  }

  const senden = knopf('Frage senden', true, () => {
    raeume();
    if (fehlt()) {
      return;
    }
    senden.disabled = true;
    sende('POST', '/api/kundenreaktionen/' + encodeURIComponent(fall.aktenzeichen) + '/rueckfrage',
      { frage: worte.eingabe.value.trim(), bis: bis.eingabe.value, anliegen: [fall.anliegen] }, { 'Idempotency-Key': schluessel })
      .then(() => {
        dialog.close();
        gesendet();
      })
      .catch(fehler => {
        senden.disabled = false;
        abgelehnt(fehler.problem || {});
      });
  });

  const dialog = oeffne(
    'Die Person etwas fragen',
    'ombud-rueckfrage',
    [
      element('p', {}, ['Nur dieses Anliegen wartet; die Antwort kommt zu Ihrer Gruppe. Keine Frist wird angehalten.']),
      worte.knoten,
      element('div', { class: 'ombud-werkzeug' }, [
        knopf('Textbaustein einfügen', false, () =>
          textbausteine(fall, 'RUECKFRAGE', worte.eingabe).catch(() => (meldung.textContent = 'Die Textbausteine lassen sich gerade nicht laden.'))),
        knopf('Vorschau', false, () => {
          raeume();
          if (!worte.eingabe.value.trim()) {
            zeigeFehler('frage', 'Für die Vorschau fehlt noch der Text.').eingabe.focus();
            return;
          }
          vorschau(fall, 'RUECKFRAGE', worte.eingabe.value, bis.eingabe.value)
            .catch(() => (meldung.textContent = 'Die Vorschau lässt sich gerade nicht öffnen.'));
        })
      ]),
      bis.knoten,
      meldung
    ],
    schliesse => [senden, knopf('Abbrechen', false, schliesse)]
  );
  worte.eingabe.focus();
}

// above the form of the task; gone with it
export default function rueckfrage(node) {
  const kasten = element('div', { class: 'ombud-schreibhilfe ombud-rueckfragezeile' });

  return {
    zeige({ aktenzeichen, anliegenNr }) {
      const platz = node.closest('.task-details');
      const inhalt = platz && platz.querySelector('.tabbed-content');
      if (!aktenzeichen || !anliegenNr || !inhalt) {
        return;
      }
      const fall = { aktenzeichen: aktenzeichen.value, anliegen: Number(anliegenNr.value) };
      const meldung = element('p', { class: 'meldung', role: 'status' });
      kasten.replaceChildren(
        knopf('Die Person etwas fragen', false, () => {
          meldung.textContent = '';
          frage(fall, () => {
            meldung.textContent = 'Die Frage ist aufgenommen und wird versandt.';
            window.dispatchEvent(new Event('ombud-akte-geaendert'));
          });
        }),
        meldung
      );
      inhalt.before(kasten);
    },
    raeume() {
      kasten.remove();
    }
  };
}
