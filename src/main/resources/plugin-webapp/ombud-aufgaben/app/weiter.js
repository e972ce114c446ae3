// What comes after a task: that it is done, and the next one in one click. Tasklist alone empties the screen.

import { hole } from '/js/netz.js';

function element(name, eigenschaften, ...inhalt) {
  const neu = Object.assign(document.createElement(name), eigenschaften);
  neu.append(...inhalt);
  return neu;
}

function oeffne(id) {
  const [pfad, suche = ''] = window.location.hash.split('?');
  const angaben = new URLSearchParams(suche);
  angaben.set('task', id);
  window.location.hash = pfad + '?' + angaben.toString().replace(/\+/g, '%20');
}

export default function weiter() {
  let kasten = null;

  function raeume() {
    if (kasten) {
      kasten.remove();
      kasten = null;
    }
  }

  async function zeige({ detail: { taskId, name } }) {
    const naechste = await hole('/api/aufgaben/naechste?nach=' + encodeURIComponent(taskId)).catch(() => []);
    raeume();
    const worte = element('p', { textContent: name ? `„${name}“ ist abgeschlossen.` : 'Die Aufgabe ist abgeschlossen.' });
    worte.setAttribute('role', 'status');
    kasten = element('div', { className: 'ombud-weiter' }, worte);
    naechste.forEach(aufgabe => {
      const knopf = element('button', { type: 'button', className: 'btn btn-primary', textContent: 'Nächste Aufgabe' });
      knopf.addEventListener('click', () => {
        raeume();
        oeffne(aufgabe.id);
      });
      kasten.append(knopf, element('span', { className: 'welche', textContent: `${aufgabe.name}, ${aufgabe.vorgang}` }));
    });
    if (!naechste.length) {
      kasten.append(element('span', { className: 'welche', textContent: 'Für Sie steht gerade nichts weiter an.' }));
    }
    // not beside it: Tasklist's columns lie over what stands before their content
    (document.querySelector('.task-details > .content') || document.querySelector('.task-details'))?.prepend(kasten);
    kasten.querySelector('button')?.focus();
  }

  // another task is opened by hand: what was said about the last one is over
  function beimWechsel() {
    if (/[?&]task=/.test(window.location.hash)) {
      raeume();
    }
  }

  window.addEventListener('ombud-aufgabe-abgeschlossen', zeige);
  window.addEventListener('hashchange', beimWechsel);
}
