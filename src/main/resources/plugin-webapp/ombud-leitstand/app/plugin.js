// What Cockpit cannot show by itself: the page "Eskalationen", its tile on the dashboard, and the closed steps of an instance. All of it
// comes from our own pages, which ask who is looking; here are only the places where they are put.

import { hole } from '/js/netz.js';

const KENNZAHLEN = '/api/leitstand/kennzahlen';

// Cockpit is sandboxed, so a frame in it may not lead the whole window elsewhere; the window goes where the link says
function folge(klick) {
  const verweis = klick.target.closest('a[target="_top"]');
  if (verweis && !klick.ctrlKey && !klick.metaKey && !klick.shiftKey) {
    klick.preventDefault();
    window.location.assign(verweis.href);
  }
}

function rahmen(node, klasse, titel, adresse) {
  node.classList.add(klasse);
  const iframe = document.createElement('iframe');
  iframe.className = 'ombud-rahmen';
  iframe.title = titel;
  iframe.src = adresse;
  iframe.addEventListener('load', () => iframe.contentDocument.addEventListener('click', folge));
  node.appendChild(iframe);
}

function zahl(liste, wort, wert, draengt) {
  const zeile = document.createElement('div');
  const dt = document.createElement('dt');
  const dd = document.createElement('dd');
  dt.textContent = wort;
  dd.textContent = wert.toLocaleString('de-DE');
  if (draengt && wert > 0) {
    dd.className = 'draengt';
  }
  zeile.append(dt, dd);
  liste.appendChild(zeile);
}

// whoever does not lead gets no tile
function kachel(node) {
  hole(KENNZAHLEN)
    .then(k => {
      const kasten = document.createElement('section');
      kasten.className = 'ombud-kachel';
      kasten.setAttribute('aria-labelledby', 'ombud-kachel');
      const titel = document.createElement('h2');
      titel.id = 'ombud-kachel';
      titel.textContent = 'Eskalationen';
      const liste = document.createElement('dl');
      zahl(liste, 'über der Frist', k.ueberschritten, true);
      zahl(liste, 'nahe der Frist', k.nahe);
      zahl(liste, 'Fristüberschreitungen in Klärung', k.eskalationen, true);
      zahl(liste, 'offene Notlagen', k.notlagen, true);
      zahl(liste, 'offene Rückrufe', k.rueckrufe);
      zahl(liste, 'in 14 Tagen, dieser Monat',
        k.innerhalb14Tagen == null ? '–' : k.innerhalb14Tagen.toLocaleString('de-DE') + ' %');
      const weiter = document.createElement('a');
      weiter.href = '#/eskalationen';
      weiter.textContent = 'Alle Eskalationen ansehen';
      kasten.append(titel, liste, weiter);
      node.appendChild(kasten);
    })
    .catch(() => {});
}

export default [
  {
    id: 'ombud-eskalationen',
    pluginPoint: 'cockpit.route',
    properties: { path: '/eskalationen' },
    render: node => rahmen(node, 'ombud-leitstand', 'Eskalationen', '/leitstand'),
    unmount: () => {}
  },
  {
    id: 'ombud-eskalationen-verweis',
    pluginPoint: 'cockpit.navigation',
    priority: 50,
    properties: { path: '/eskalationen', checkActive: adresse => adresse.includes('#/eskalationen') },
    render: node => {
      const verweis = document.createElement('a');
      verweis.href = '#/eskalationen';
      verweis.textContent = 'Eskalationen';
      node.appendChild(verweis);
    },
    unmount: () => {}
  },
  {
    id: 'ombud-eskalationen-kachel',
    pluginPoint: 'cockpit.dashboard',
    priority: 50,
    properties: { label: 'Eskalationen' },
    render: kachel,
    unmount: () => {}
  },
  {
    id: 'ombud-verlauf',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 30,
    properties: { label: 'Verlauf' },
    render: (node, { processInstanceId }) =>
      rahmen(node, 'ombud-verlauf', 'Verlauf', '/verlauf/' + encodeURIComponent(processInstanceId)),
    unmount: () => {}
  }
];
