// What the server refuses stands at the field it is about, and the focus goes there. Tasklist alone would say it far away, for seconds.

import { element } from './dialog.js';
import { huelle, steuerelement } from './felder.js';

const ABSCHLUSS = /\/task\/([^/]+)\/(submit-form|complete)$/;
const felder = new Map();

function merkeFelder(ereignis) {
  felder.clear();
  ereignis.detail.felder.forEach(feld => felder.set(feld.key, feld));
}

function raeume() {
  document.querySelectorAll('.ombud-feldfehler').forEach(meldung => {
    document.querySelectorAll(`[aria-describedby~="${meldung.id}"]`).forEach(steuer => {
      const rest = steuer.getAttribute('aria-describedby').split(' ').filter(id => id !== meldung.id).join(' ');
      steuer.setAttribute('aria-describedby', rest);
      steuer.setAttribute('aria-invalid', 'false');
    });
    huelle(meldung)?.classList.remove('ombud-falsch');
    meldung.remove();
  });
  document.querySelectorAll('.ombud-fehlerkasten').forEach(kasten => kasten.remove());
}

function zeigeAmFeld({ field, message }) {
  const feld = felder.get(field);
  const steuer = feld && steuerelement(feld);
  const rahmen = huelle(steuer);
  if (!rahmen) {
    return null;
  }
  const id = 'ombud-fehler-' + feld.id;
  const meldung = element('p', { class: 'ombud-feldfehler', id }, [message]);
  const werkzeug = rahmen.querySelector('.ombud-werkzeug');
  if (werkzeug) {
    werkzeug.before(meldung);
  } else {
    rahmen.append(meldung);
  }
  rahmen.classList.add('ombud-falsch');
  steuer.setAttribute('aria-invalid', 'true');
  steuer.setAttribute('aria-describedby', [steuer.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
  rahmen.addEventListener('input', raeume, { once: true });
  return steuer;
}

// a day opens its calendar when it gets the focus, and the calendar hides what is wrong
function richteDenBlickAuf(steuer) {
  steuer.focus();
  setTimeout(() => steuer._flatpickr?.close());
}

function zeigeOben(worte) {
  const tasten = document.querySelector('.task-details .form-actions');
  const kasten = element('p', { class: 'ombud-fehlerkasten', role: 'alert', tabindex: '-1' }, [worte]);
  if (tasten) {
    tasten.before(kasten);
  }
  return tasten && kasten;
}

function zeige({ message, errors }) {
  raeume();
  const faelle = Array.isArray(errors) ? errors : [];
  const gezeigt = faelle.map(fall => [fall, zeigeAmFeld(fall)]);
  const offene = gezeigt.filter(([, steuer]) => !steuer).map(([fall]) => fall.message);
  const kasten = offene.length || !faelle.length ? zeigeOben(offene.join(' ') || message) : null;
  const erstes = gezeigt.map(([, steuer]) => steuer).find(Boolean) || kasten;
  if (erstes) {
    richteDenBlickAuf(erstes);
    erstes.scrollIntoView({ block: 'center' });
    setTimeout(raeumeMeldung, 200);
  }
}

// Tasklist says the same once more, over the button that somebody needs next
function raeumeMeldung() {
  [...document.querySelectorAll('.alert')]
    .filter(kasten => !kasten.closest('.task-details') && kasten.textContent.includes('Abschließen der Aufgabe'))
    .forEach(kasten => kasten.querySelector('.close:not(.ng-hide)')?.click());
}

function lies(anfrage) {
  try {
    return JSON.parse(anfrage.responseText);
  } catch {
    return {};
  }
}

// Tasklist asks with XMLHttpRequest
function hoereZu() {
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (methode, adresse, ...rest) {
    this.ombudAufgabe = (ABSCHLUSS.exec(String(adresse).split('?')[0]) || [])[1];
    this.ombudAbschluss = methode.toUpperCase() === 'POST' && ABSCHLUSS.test(String(adresse).split('?')[0]);
    return open.call(this, methode, adresse, ...rest);
  };
  XMLHttpRequest.prototype.send = function (inhalt) {
    if (this.ombudAbschluss) {
      window.dispatchEvent(new Event('ombud-formular-geht'));
      raeume();
      // when the answer is there, Tasklist may show something else already
      const abgeschlossen = {
        taskId: this.ombudAufgabe,
        name: document.querySelector('.task-details h2.task')?.textContent.trim() || ''
      };
      this.addEventListener('load', () => {
        if (this.status >= 400) {
          window.dispatchEvent(new Event('ombud-formular-blieb'));
          const antwort = lies(this);
          if (antwort.message) {
            setTimeout(() => zeige(antwort));
          }
        } else {
          window.dispatchEvent(new CustomEvent('ombud-aufgabe-abgeschlossen', { detail: abgeschlossen }));
        }
      });
    }
    return send.call(this, inhalt);
  };
  return () => Object.assign(XMLHttpRequest.prototype, { open, send });
}

// what form-js itself refuses: to the first of the fields that it marks
function zumErstenFehler(ereignis) {
  if (ereignis.target.closest('.form-actions button.btn-primary')) {
    setTimeout(() => {
      const falsch = document.querySelector('.fjs-container [aria-invalid="true"]')
        || document.querySelector('.fjs-container .fjs-has-errors :is(input, textarea, select)');
      if (falsch) {
        richteDenBlickAuf(falsch);
        setTimeout(raeumeMeldung, 200);
      }
    }, 100);
  }
}

export default function fehler() {
  const ende = hoereZu();
  window.addEventListener('ombud-formularfelder', merkeFelder);
  document.addEventListener('click', zumErstenFehler);
  return () => {
    ende();
    window.removeEventListener('ombud-formularfelder', merkeFelder);
    document.removeEventListener('click', zumErstenFehler);
  };
}
