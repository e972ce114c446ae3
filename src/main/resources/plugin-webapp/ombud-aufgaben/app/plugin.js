// Two things that Tasklist lacks: words of urgency and the topic on the card of a task, and handing a task over with a reason.

import { hole, sende } from '/js/netz.js';
import weiter from './weiter.js';
import zahlen from './zahlen.js';

function element(name, eigenschaften, ...inhalt) {
  const neu = Object.assign(document.createElement(name), eigenschaften);
  neu.append(...inhalt);
  return neu;
}

// --- cards: all that are drawn together ask together

let wartende = new Map();

function frage(id, karte) {
  if (!wartende.size) {
    setTimeout(beantworte, 30);
  }
  wartende.set(id, [...(wartende.get(id) || []), karte]);
}

async function beantworte() {
  const gefragte = wartende;
  wartende = new Map();
  try {
    const frage = [...gefragte.keys()].map(id => 'id=' + encodeURIComponent(id)).join('&');
    (await hole('/api/aufgaben/karten?' + frage)).forEach(antwort => gefragte.get(antwort.id).forEach(karte => karte(antwort)));
  } catch {
    // the card says less, and the task opens as ever
  }
}

function karte(node, api, scope) {
  node.className = 'ombud-karte';
  scope.$watch('[task.id, task.due, task.assignee]', () => {
    const id = scope.task && scope.task.id;
    if (!id) {
      node.replaceChildren();
      return;
    }
    frage(id, ({ thema, worte, frist }) => {
      if (scope.task.id === id) {
        node.replaceChildren(
          ...worte.filter(({ text }) => !frist.includes(text)).map(({ text, draengt }) => element('span', { className: draengt ? 'wort draengt' : 'wort', textContent: text })),
          ...(frist ? [element('span', { className: worte.some(({ text }) => frist.includes(text)) ? 'frist draengt' : 'frist', textContent: frist })] : []),
          ...(thema ? [element('span', { className: 'thema', textContent: thema })] : [])
        );
      }
    });
  }, true);
}

// --- handing over

const GRUND_HOECHSTENS = 500;

function feld(beschriftung, eingabe) {
  return element('div', { className: 'feld' }, element('label', { htmlFor: eingabe.id, textContent: beschriftung }), eingabe);
}

function uebergib(id, an, grund) {
  return sende('POST', '/api/aufgaben/' + encodeURIComponent(id) + '/uebergabe', { an: an || null, grund });
}

function fenster({ personen, namen, zurueck }, id, danach) {
  const an = element('select', { id: 'ombud-uebergabe-an' });
  if (zurueck) {
    an.append(element('option', { value: '', textContent: 'die Gruppe' }));
  }
  personen.forEach(person => an.append(element('option', { value: person, textContent: namen[person] || person })));
  const grund = element('textarea', { id: 'ombud-uebergabe-grund', rows: 3, maxLength: GRUND_HOECHSTENS, required: true });
  const fehler = element('p', { id: 'ombud-uebergabe-fehler', className: 'fehler', hidden: true });
  fehler.setAttribute('role', 'alert');
  grund.setAttribute('aria-describedby', 'ombud-uebergabe-hinweis ombud-uebergabe-fehler');
  const knopf = element('button', { type: 'submit', className: 'btn btn-primary', textContent: 'Übergeben' });
  const abbruch = element('button', { type: 'button', className: 'btn btn-default', textContent: 'Abbrechen' });
  const formular = element('form', { noValidate: true },
    element('h2', { id: 'ombud-uebergabe-titel', textContent: 'Aufgabe übergeben' }),
    feld('An', an),
    feld('Grund', grund),
    element('p', { id: 'ombud-uebergabe-hinweis', className: 'hinweis', textContent: 'Wer den Fall sieht, liest den Grund in der Akte.' }),
    fehler,
    element('div', { className: 'knoepfe' }, knopf, abbruch));
  const dialog = element('dialog', { className: 'ombud-uebergabe' }, formular);
  dialog.setAttribute('aria-labelledby', 'ombud-uebergabe-titel');

  // Tasklist's own shortcuts must not hear what is typed here
  dialog.addEventListener('keydown', ereignis => ereignis.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  abbruch.addEventListener('click', () => dialog.close());
  formular.addEventListener('submit', async ereignis => {
    ereignis.preventDefault();
    if (!grund.value.trim()) {
      melde('Bitte einen Grund angeben.');
      grund.focus();
      return;
    }
    knopf.disabled = true;
    try {
      await uebergib(id, an.value, grund.value.trim());
      dialog.close();
      danach();
    } catch (e) {
      melde(e.message);
      knopf.disabled = false;
    }
  });

  function melde(text) {
    fehler.textContent = text;
    fehler.hidden = false;
  }

  document.body.append(dialog);
  dialog.showModal();
}

function uebergabe(node, api, scope) {
  const knopf = element('button', { type: 'button', className: 'btn btn-link ombud-uebergeben' },
    element('span', { className: 'glyphicon glyphicon-share-alt' }), ' Übergeben');
  knopf.firstChild.setAttribute('aria-hidden', 'true');
  let gezeigt = null;

  // whoever only looks at the task, as leadership does, cannot hand it over
  async function pruefe() {
    const id = scope.task && scope.task.id;
    gezeigt = id;
    knopf.remove();
    if (!id) {
      return;
    }
    try {
      const moegliche = await hole('/api/aufgaben/' + encodeURIComponent(id) + '/uebergabe');
      if (gezeigt === id && (moegliche.zurueck || moegliche.personen.length)) {
        node.replaceChildren(knopf);
      }
    } catch {
      // not theirs to hand over
    }
  }

  knopf.addEventListener('click', async () => {
    const id = gezeigt;
    try {
      fenster(await hole('/api/aufgaben/' + encodeURIComponent(id) + '/uebergabe'), id, neuLaden);
    } catch {
      neuLaden();
    }
  });

  // list and task are Tasklist's to read anew
  function neuLaden() {
    scope.$apply(() => {
      scope.taskData.changed('task');
      scope.$root.$broadcast('refresh');
    });
  }

  scope.$watch('[task.id, task.assignee]', pruefe, true);
}

// --- the deadline of the open task, in the words of the case file

function frist(node, api, scope) {
  const zeile = element('p', { className: 'ombud-frist' });
  scope.$watch('[task.id, task.due]', () => {
    const id = scope.task && scope.task.id;
    zeile.remove();
    if (!id) {
      return;
    }
    frage(id, ({ frist: worte }) => {
      const namen = node.closest('.task-details')?.querySelector('.names');
      if (worte && namen && scope.task && scope.task.id === id) {
        zeile.textContent = worte;
        namen.append(zeile);
      }
    });
  }, true);
}

weiter();

export default [
  {
    id: 'ombud-zahlen',
    pluginPoint: 'tasklist.list',
    priority: 1,
    render: zahlen,
    unmount: () => {}
  },
  {
    id: 'ombud-frist',
    pluginPoint: 'tasklist.task.action',
    priority: 2,
    render: frist,
    unmount: () => {}
  },
  {
    id: 'ombud-karte',
    pluginPoint: 'tasklist.card',
    priority: 200,
    render: karte,
    unmount: () => {}
  },
  {
    id: 'ombud-uebergabe',
    pluginPoint: 'tasklist.task.action',
    priority: 120,
    render: uebergabe,
    unmount: () => {}
  }
];
