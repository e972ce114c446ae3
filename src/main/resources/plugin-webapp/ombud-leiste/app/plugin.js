// Our pages in Tasklist's bar, from left to right. In a window of their own: in this one a link would throw a half-filled form away.
// `fuer` names an address that answers those only who may use the page; without it the page is for everybody.

import { rufe } from '/js/netz.js';

const SEITEN = [
  { id: 'ombud-aufgabenliste', titel: 'Mehrere Aufgaben', adresse: '/aufgaben' },
  { id: 'ombud-suche', titel: 'Suche', adresse: '/suche' },
  { id: 'ombud-erfassen', titel: 'Kundenreaktion erfassen', adresse: '/erfassen', fuer: '/api/erfassungsentwuerfe' },
  { id: 'ombud-vertretung', titel: 'Vertretung', adresse: '/vertretung' }
];

function verweis({ titel, adresse }) {
  const a = document.createElement('a');
  a.className = 'ombud-leiste';
  a.href = adresse;
  a.target = '_blank';
  a.rel = 'noopener';
  a.textContent = titel;
  return a;
}

async function darf({ fuer }) {
  if (!fuer) {
    return true;
  }
  // without a connection the start page has the same links
  return rufe('GET', fuer).then(antwort => antwort.ok, () => false);
}

// Tasklist draws the point twice, in the bar and in the menu of narrow windows
async function zeige(node, seite) {
  if (await darf(seite)) {
    node.replaceChildren(verweis(seite));
  }
}

// Tasklist's own entries have 100 (start a process) to 300 (help); the higher stands more to the left
export default SEITEN.map((seite, i) => ({
  id: seite.id,
  pluginPoint: 'tasklist.navbar.action',
  priority: 500 - i,
  render: node => {
    zeige(node, seite);
  },
  unmount: () => {}
}));
