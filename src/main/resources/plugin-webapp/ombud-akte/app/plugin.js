// Puts the case beside the form of a task. Not a tab of its own: Tasklist throws the form away when somebody changes tabs, and
// with it everything that was typed and not sent. And makes form-js, which knows English only, speak German and
// keep its links out of this window.

function akte(node, api, scope) {
  const beilage = document.createElement('aside');
  beilage.className = 'ombud-akte';
  beilage.setAttribute('aria-label', 'Akte');
  let gezeigt = null;

  function zeige(titel, adresse) {
    beilage.textContent = '';
    const platz = node.closest('.task-details');
    const inhalt = platz && platz.querySelector('.tabbed-content');
    if (!inhalt) {
      return;
    }
    inhalt.appendChild(beilage);
    const rahmen = document.createElement('iframe');
    rahmen.title = titel;
    rahmen.src = adresse;
    beilage.appendChild(rahmen);
  }

  // a task that has a sheet of its own leads from there to the case
  function blatt({ rueckruf, impuls, aktenzeichen, anliegenNr }) {
    if (rueckruf) {
      zeige('Rückruf ' + rueckruf.value, '/rueckrufe/' + encodeURIComponent(rueckruf.value) + '/beilage');
    } else if (impuls) {
      zeige('Verbesserungsimpuls ' + impuls.value, '/impulse/' + encodeURIComponent(impuls.value) + '/beilage');
    } else if (aktenzeichen) {
      const nr = anliegenNr ? Number(anliegenNr.value) : 0;
      zeige('Akte ' + aktenzeichen.value, '/akte/' + encodeURIComponent(aktenzeichen.value) + '/beilage'
        + (nr ? '?anliegen=' + nr + '#akte-anliegen-' + nr : ''));
    }
  }

  function lade(task) {
    const id = task ? task.id : null;
    if (id === gezeigt) {
      return;
    }
    gezeigt = id;
    beilage.remove();
    if (!id) {
      return;
    }
    fetch(api.engineApi + '/task/' + id + '/variables?deserializeValues=false', {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    })
      .then(antwort => (antwort.ok ? antwort.json() : Promise.reject(antwort.status)))
      .then(variablen => {
        if (gezeigt === id) {
          blatt(variablen);
        }
      })
      .catch(() => {
        // a task of which nothing may be read: nothing to show
      });
  }

  // a form that changed the case says so
  function erneuere() {
    const rahmen = beilage.querySelector('iframe');
    if (rahmen) {
      rahmen.contentWindow.location.reload();
    }
  }

  window.addEventListener('ombud-akte-geaendert', erneuere);
  scope.$watch('task.id', () => lade(scope.task));
  scope.$on('$destroy', () => {
    window.removeEventListener('ombud-akte-geaendert', erneuere);
    beilage.remove();
  });
}

const SAETZE = [
  [/^Field is required\.$/, () => 'Diese Angabe fehlt.'],
  [/^Field must have maximum length of (\d+)\.$/, (_, zahl) => `Bitte höchstens ${Number(zahl).toLocaleString('de-DE')} Zeichen.`]
];

const MONATE = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const TAGE = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const KALENDER = {
  firstDayOfWeek: 1,
  weekdays: { shorthand: TAGE.map(tag => tag.slice(0, 2)), longhand: TAGE },
  months: { shorthand: MONATE.map(monat => monat.slice(0, 3)), longhand: MONATE },
  yearAriaLabel: 'Jahr',
  monthAriaLabel: 'Monat'
};

// only the data of the text node is changed: form-js keeps the node and goes on managing it
function meldungAufDeutsch(zeile) {
  const text = zeile.firstChild;
  const satz = text && SAETZE.find(([englisch]) => englisch.test(text.data));
  if (satz) {
    text.data = text.data.replace(satz[0], satz[1]);
  }
}

function kalenderAufDeutsch(feld) {
  const kalender = feld._flatpickr;
  if (kalender && kalender.config.locale !== KALENDER) {
    kalender.set('ariaDateFormat', 'j. F Y');
    kalender.set('locale', KALENDER);
    feld.placeholder = 'TT.MM.JJJJ';
  }
}

function auswahlAufDeutsch(anzeige) {
  const text = anzeige.firstChild;
  if (text && text.data === 'Select') {
    text.data = 'Bitte wählen';
  }
}

// in the same window a link would throw the form away
function eigenesFenster(verweis) {
  verweis.target = '_blank';
  verweis.rel = 'noopener';
}

function richteFormulareEin() {
  document.querySelectorAll('.fjs-container a[href]:not([target])').forEach(eigenesFenster);
  document.querySelectorAll('.fjs-form-field-error li').forEach(meldungAufDeutsch);
  document.querySelectorAll('.fjs-form-field-datetime input').forEach(kalenderAufDeutsch);
  document.querySelectorAll('.fjs-select-display').forEach(auswahlAufDeutsch);
}

function formulare() {
  const waechter = new MutationObserver(richteFormulareEin);
  waechter.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => waechter.disconnect();
}

export default [
  {
    id: 'ombud-akte',
    pluginPoint: 'tasklist.task.action',
    priority: 1,
    render: (node, { api }, scope) => akte(node, api, scope),
    unmount: () => {}
  },
  {
    id: 'ombud-formulare',
    pluginPoint: 'tasklist.task.action',
    priority: 0,
    render: (node, plugin, scope) => scope.$on('$destroy', formulare()),
    unmount: () => {}
  }
];
