// What is typed is kept on our server, for this task and person, and never in the browser.

import { sende } from '/js/netz.js';

const RUHE = 1500;

export function entwuerfe(taskId, beiGemerkt) {
  const offen = new Map();
  let wecker = null;
  let zu = false;

  const adresse = feld => `/api/aufgaben/${encodeURIComponent(taskId)}/entwuerfe${feld ? '/' + encodeURIComponent(feld) : ''}`;

  function schreibe() {
    clearTimeout(wecker);
    const texte = [...offen];
    offen.clear();
    texte.forEach(([feld, text]) => {
      sende('PUT', adresse(feld), { text })
        .then(() => beiGemerkt(new Date()))
        .catch(fehler => {
          // the task is gone, or not this person's any more: there is nothing left to keep it for
          if (!zu && !fehler.status && !offen.has(feld)) {
            offen.set(feld, text);
            wecker = setTimeout(schreibe, RUHE * 10);
          }
        });
    });
  }

  function schreibeBeimGehen() {
    if (document.visibilityState === 'hidden') {
      schreibe();
    }
  }

  document.addEventListener('visibilitychange', schreibeBeimGehen);

  return {
    merke(feld, text) {
      offen.set(feld, text);
      clearTimeout(wecker);
      wecker = setTimeout(schreibe, RUHE);
    },
    schreibe,
    // while the form is on its way to the server, which ends the drafts together with the task
    ruhe() {
      clearTimeout(wecker);
    },
    verwirf() {
      offen.clear();
      clearTimeout(wecker);
      return sende('DELETE', adresse(''));
    },
    schliesse() {
      schreibe();
      zu = true;
      document.removeEventListener('visibilitychange', schreibeBeimGehen);
    }
  };
}
