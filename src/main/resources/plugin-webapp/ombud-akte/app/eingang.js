// What somebody sees to who checks a case that came in: signs in its text, what may have been recorded before, its Anliegen and what each
// area reads of them. Reads and writes the case through our own interface; the task itself is ended without any answer.

import { element } from './dialog.js';
import { sende } from '/js/netz.js';

const AUFGABE = 'UserTask_EingangPruefen';

const ARTEN = { BESCHWERDE: 'Beschwerde', LOB: 'Lob', ANREGUNG: 'Anregung', KRITIK: 'Kritik', ANFRAGE: 'Anfrage' };
const BEREICHE = {
  LEISTUNG: 'Leistung',
  MARKT_UND_INTEGRATION: 'Markt und Integration',
  SELBSTAENDIGEN_ZENTRUM: 'Selbständigen-Zentrum',
  EINGANGSZONE: 'Eingangszone',
  UEBERGREIFEND: 'Übergreifend'
};
const WEGE = {
  RECHTSBEHELF: 'Rechtsbehelf (Widerspruch)',
  NOTLAGE: 'Notlage',
  DIENSTAUFSICHT: 'Dienstaufsichtsbeschwerde',
  DATENAUSKUNFT: 'Auskunft über eigene Daten',
  IFG: 'Anfrage nach dem Informationsfreiheitsgesetz',
  EINGABE: 'Eingabe einer oder eines Abgeordneten',
  PRESSE: 'Presseanfrage',
  DATENPANNE: 'Datenpanne',
  DROHUNG: 'Bedrohung von Beschäftigten',
  BEFANGENHEIT: 'Besorgnis der Befangenheit',
  UNZUSTAENDIG: 'Andere Stelle zuständig'
};
const VERBINDUNGEN = {
  WIEDERHOLUNG: 'Dasselbe noch einmal, nichts Neues',
  DUBLETTE: 'Doppelt erfasst',
  ZUSAMMENHANG: 'Gehört zusammen, beide zählen'
};

function hinweiskasten(id, titel, text) {
  return element('section', { id: 'eingang-' + id, 'aria-labelledby': 'eingang-' + id + '-titel', hidden: true }, [
    element('h4', { id: 'eingang-' + id + '-titel', tabindex: '-1' }, [titel]),
    element('p', {}, [text]),
    element('div', { id: 'eingang-' + id + '-liste' })
  ]);
}

function feldgruppe(id, titel, feld) {
  return element('div', { class: 'form-group' }, [element('label', { for: id }, [titel]), feld]);
}

function grundfeld(id) {
  return element('input', { id, type: 'text', 'data-feld': 'grund', class: 'form-control', maxlength: '2000', autocomplete: 'off' });
}

function wahl(id, name) {
  return element('select', { id, 'data-feld': name, class: 'form-control' }, [element('option', { value: '' }, ['Bitte wählen'])]);
}

function neuesAnliegen() {
  return element('fieldset', { id: 'eingang-neu' }, [
    element('legend', {}, ['Anliegen ergänzen']),
    feldgruppe('eingang-neu-art', 'Art', wahl('eingang-neu-art', 'art')),
    feldgruppe('eingang-neu-thema', 'Thema', wahl('eingang-neu-thema', 'thema')),
    feldgruppe('eingang-neu-beschreibung', 'Beschreibung',
      element('textarea', { id: 'eingang-neu-beschreibung', 'data-feld': 'beschreibung', class: 'form-control', rows: '4', maxlength: '20000' })),
    element('div', { class: 'checkbox' }, [
      element('label', {}, [
        element('input', { type: 'checkbox', id: 'eingang-neu-notlage', 'data-feld': 'notlage', 'aria-describedby': 'eingang-neu-notlage-hilfe' }),
        ' Existenzbedrohende Notlage'
      ]),
      element('p', { id: 'eingang-neu-notlage-hilfe', class: 'help-block' }, [
        'Nichts zu essen, Strom gesperrt, Räumung, keine Heizung: Kontakt noch am selben Arbeitstag.'
      ])
    ]),
    element('button', { type: 'button', id: 'eingang-neu-aufnehmen', class: 'btn btn-default' }, ['Anliegen aufnehmen'])
  ]);
}

function aufbau() {
  return [
    element('div', { id: 'eingang-fehler', class: 'alert alert-danger', role: 'alert', tabindex: '-1', hidden: true }),
    element('p', { id: 'eingang-meldung', role: 'status', tabindex: '-1' }),
    hinweiskasten('hinweise', 'Das könnte mehr als eine Beschwerde sein',
      'Diese Worte im Text sprechen dafür. Bitte zu jedem Hinweis entscheiden; nur was Sie bestätigen, geht den besonderen Weg.'),
    hinweiskasten('aehnliche', 'Das könnte schon erfasst sein',
      'Bitte ansehen und nur verbinden, wenn es wirklich zusammengehört. Gezählt wird dann die frühere, und die Anliegen dieser gelten als mit ihr erledigt.'),
    element('div', { id: 'eingang-anliegen', 'aria-busy': 'true' }),
    neuesAnliegen()
  ];
}

// under the form of its task; gone with it
export default function eingang(node) {
  const kasten = element('div', { class: 'ombud-eingang' });
  let offeneHinweise = 0;
  let anliegenDesFalls = [];
  let themen = {};
  let aktenzeichen;
  let anzahl = null;

  function find(id) { return kasten.querySelector('#eingang-' + id); }

  function options(select, labels, chosen) {
    Object.keys(labels).forEach(value => {
      const option = element('option', { value }, [labels[value]]);
      option.selected = value === chosen;
      select.appendChild(option);
    });
  }

  function clearMessages() {
    message('');
    find('fehler').hidden = true;
    find('fehler').textContent = '';
    kasten.querySelectorAll('[aria-invalid]').forEach(field => {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
      field.closest('.form-group').classList.remove('has-error');
    });
    kasten.querySelectorAll('.eingang-feldfehler').forEach(text => { text.remove(); });
  }

  function fieldError(field, text) {
    const id = field.id + '-fehler';
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', id);
    field.closest('.form-group').classList.add('has-error');
    field.parentNode.appendChild(element('span', { id, class: 'help-block eingang-feldfehler' }, [text]));
  }

  function message(text) { find('meldung').textContent = text; }

  // Names the fields with a mistake, puts the summary where a screen reader announces it, and moves the focus.
  function showProblem(problem, area) {
    let first = null;
    (problem.errors || []).forEach(error => {
      const field = area && area.querySelector('[data-feld="' + String(error.field).split('.').pop() + '"]');
      if (field && field.type !== 'checkbox') {
        fieldError(field, error.message);
        first = first || field;
      }
    });
    find('fehler').textContent = first
      ? 'Bitte die markierten Felder prüfen.'
      : problem.detail || problem.title || 'Das hat nicht geklappt. Bitte erneut versuchen.';
    find('fehler').hidden = false;
    (first || find('fehler')).focus();
  }

  function call(method, path, body) {
    return sende(method, path, body)
      .then(content => content || {})
      .catch(error => { throw error.problem || {}; });
  }

  function caseUrl() { return '/api/kundenreaktionen/' + encodeURIComponent(aktenzeichen); }

  function changeArea(anliegen, block, button) {
    clearMessages();
    const bereich = block.querySelector('[data-feld="bereich"]');
    const grund = block.querySelector('[data-feld="grund"]');
    if (bereich.value === anliegen.bereich) {
      showProblem({ errors: [{ field: 'bereich', message: 'Bitte einen anderen Bereich wählen.' }] }, block);
      return;
    }
    if (!grund.value.trim()) {
      showProblem({ errors: [{ field: 'grund', message: 'Bitte einen Grund nennen.' }] }, block);
      return;
    }
    button.disabled = true;
    call('PUT', caseUrl() + '/anliegen/' + anliegen.nr + '/bereich', { bereich: bereich.value, grund: grund.value.trim() })
      .then(load)
      .then(() => { window.dispatchEvent(new Event('ombud-akte-geaendert')); })
      .then(() => {
        message('Anliegen ' + anliegen.nr + ' gehört jetzt zum Bereich ' + BEREICHE[bereich.value] + '.');
        find('anliegen-' + anliegen.nr).focus();
      })
      .catch(problem => {
        button.disabled = false;
        showProblem(problem, block);
      });
  }

  // What the area reads of the person's words: the description of its Anliegen, and the whole text only where it was released for it.
  function liest(anliegen) {
    if (anliegen.wortlaut) { return 'Der Bereich liest den ganzen Text.'; }
    if ((anliegen.beschreibung || '').trim()) { return 'Der Bereich liest die Beschreibung.'; }
    return 'Der Bereich liest davon noch nichts: bitte beschreiben oder den Text freigeben.';
  }

  function worteBlock(anliegen) {
    const id = 'eingang-worte-' + anliegen.nr;
    const beschreibung = element('textarea', { id: id + '-beschreibung', 'data-feld': 'beschreibung', class: 'form-control', rows: '3', maxlength: '20000' });
    beschreibung.value = anliegen.beschreibung || '';
    const grund = grundfeld(id + '-grund');
    const speichern = element('button', { type: 'button', class: 'btn btn-default', 'aria-label': 'Beschreibung speichern, Anliegen ' + anliegen.nr }, ['Beschreibung speichern']);
    const frei = element('button', { type: 'button', class: 'btn btn-default', 'aria-label': (anliegen.wortlaut ? 'Freigabe widerrufen' : 'Text freigeben') + ', Anliegen ' + anliegen.nr },
      [anliegen.wortlaut ? 'Freigabe widerrufen' : 'Text freigeben']);
    const details = element('details', {}, [
      element('summary', { id }, ['Was der Bereich liest']),
      feldgruppe(beschreibung.id, 'Beschreibung', beschreibung),
      element('p', {}, [speichern]),
      feldgruppe(grund.id, anliegen.wortlaut ? 'Grund des Widerrufs' : 'Oder den ganzen Text freigeben, weil', grund),
      element('p', {}, [frei])
    ]);
    if (!anliegen.wortlaut && !(anliegen.beschreibung || '').trim()) { details.open = true; }
    function change(button, field, fehlend, method, path, body, text) {
      clearMessages();
      if (!field.value.trim()) {
        showProblem({ errors: [{ field: field.getAttribute('data-feld'), message: fehlend }] }, details);
        return;
      }
      button.disabled = true;
      call(method, caseUrl() + '/anliegen/' + anliegen.nr + path, body)
        .then(load)
        .then(() => { window.dispatchEvent(new Event('ombud-akte-geaendert')); })
        .then(() => {
          message(text);
          find('worte-' + anliegen.nr).focus();
        })
        .catch(problem => {
          button.disabled = false;
          showProblem(problem, details);
        });
    }
    speichern.addEventListener('click', () => {
      change(speichern, beschreibung, 'Bitte das Anliegen beschreiben.', 'PUT', '/beschreibung',
        { beschreibung: beschreibung.value.trim() }, 'Anliegen ' + anliegen.nr + ' ist beschrieben.');
    });
    frei.addEventListener('click', () => {
      change(frei, grund, 'Bitte einen Grund nennen.', 'POST', anliegen.wortlaut ? '/textfreigabe/widerruf' : '/textfreigabe',
        { grund: grund.value.trim() }, anliegen.wortlaut ? 'Die Freigabe ist widerrufen.' : 'Der Text ist für Anliegen ' + anliegen.nr + ' freigegeben.');
    });
    return details;
  }

  function block(anliegen) {
    const id = 'eingang-anliegen-' + anliegen.nr;
    const title = 'Anliegen ' + anliegen.nr + ': ' + (ARTEN[anliegen.art] || anliegen.art)
      + (anliegen.thema ? ', ' + anliegen.thema + ' ' + (themen[anliegen.thema] || '') : ', ohne Thema');
    const bereich = element('select', { id: id + '-bereich', 'data-feld': 'bereich', class: 'form-control' });
    options(bereich, BEREICHE, anliegen.bereich);
    const button = element('button', { type: 'button', class: 'btn btn-default', 'aria-label': 'Bereich ändern, Anliegen ' + anliegen.nr }, ['Bereich ändern']);
    const fieldset = element('fieldset', {}, [
      element('legend', {}, [title]),
      anliegen.notlage ? element('p', {}, [element('strong', { class: 'text-danger' }, ['Existenzbedrohende Notlage'])]) : '',
      element('p', { class: 'worte' }, [anliegen.beschreibung || '']),
      element('p', {}, ['Bereich: ', element('strong', {}, [BEREICHE[anliegen.bereich] || anliegen.bereich]), '. ' + liest(anliegen)]),
      worteBlock(anliegen),
      element('details', {}, [
        element('summary', { id }, ['Anderer Bereich']),
        feldgruppe(bereich.id, 'Neuer Bereich', bereich),
        feldgruppe(id + '-grund', 'Grund der Änderung', grundfeld(id + '-grund')),
        button
      ])
    ]);
    button.addEventListener('click', () => { changeArea(anliegen, fieldset, button); });
    return fieldset;
  }

  function load() {
    return call('GET', caseUrl()).then(fall => {
      const list = find('anliegen');
      anzahl = fall.anliegen.length;
      anliegenDesFalls = fall.anliegen;
      list.textContent = '';
      fall.anliegen.forEach(anliegen => { list.appendChild(block(anliegen)); });
      if (!anzahl) {
        list.appendChild(element('p', {}, ['Noch kein Anliegen erfasst. Bitte mindestens eines ergänzen.']));
      }
      list.setAttribute('aria-busy', 'false');
    });
  }

  // A sign only suggests: its words are shown, and a person says what it is.
  function hinweisBlock(hinweis) {
    const id = 'eingang-hinweis-' + hinweis.nr;
    const name = WEGE[hinweis.weg] || hinweis.weg;
    const welches = element('select', { id: id + '-anliegen', 'data-feld': 'anliegen', class: 'form-control' });
    const labels = { '': 'die ganze Kundenreaktion' };
    anliegenDesFalls.forEach(a => { labels[a.nr] = a.nr + ': ' + (themen[a.thema] || a.thema || 'ohne Thema'); });
    options(welches, labels, anliegenDesFalls.length === 1 ? String(anliegenDesFalls[0].nr) : '');
    const ja = element('button', { type: 'button', class: 'btn btn-primary' }, ['Ja: ' + name]);
    const nein = element('button', { type: 'button', class: 'btn btn-default', 'aria-label': 'Nein, kein Fall von ' + name }, ['Nein']);
    const worte = element('p', {}, ['Im Text: ']);
    hinweis.worte.forEach((w, i) => { worte.appendChild(element('strong', {}, [(i ? ' · ' : '') + '„' + w + '“'])); });
    const fieldset = element('fieldset', {}, [
      element('legend', {}, ['Vielleicht: ' + name]),
      worte,
      feldgruppe(welches.id, 'Um welches Anliegen geht es?', welches),
      feldgruppe(id + '-termin', 'Termin, wenn es einen gibt (Sperre, Räumung, fremde Frist)', element('input', { id: id + '-termin', type: 'date', 'data-feld': 'termin', class: 'form-control' })),
      ja,
      feldgruppe(id + '-grund', 'Oder weshalb nicht?', grundfeld(id + '-grund')),
      nein
    ]);
    function decide(path, body, text) {
      clearMessages();
      ja.disabled = nein.disabled = true;
      call('POST', caseUrl() + '/hinweise/' + hinweis.nr + path, body)
        .then(showHinweise)
        .then(load)
        .then(() => { window.dispatchEvent(new Event('ombud-akte-geaendert')); })
        .then(() => {
          message(text);
          (offeneHinweise ? find('hinweise-titel') : find('meldung')).focus();
        })
        .catch(problem => {
          ja.disabled = nein.disabled = false;
          showProblem(problem, fieldset);
        });
    }
    ja.addEventListener('click', () => {
      decide('/bestaetigung', {
        anliegen: welches.value ? Number(welches.value) : null,
        termin: fieldset.querySelector('[data-feld="termin"]').value || null
      }, name + ': der Weg ist eröffnet.');
    });
    nein.addEventListener('click', () => {
      const grund = fieldset.querySelector('[data-feld="grund"]');
      if (!grund.value.trim()) {
        clearMessages();
        showProblem({ errors: [{ field: 'grund', message: 'Bitte einen Grund nennen.' }] }, fieldset);
        return;
      }
      decide('/verwerfung', { grund: grund.value.trim() }, 'Der Hinweis ist verworfen.');
    });
    return fieldset;
  }

  function showHinweise(antwort) {
    const offene = antwort.hinweise.filter(h => !h.entscheidung);
    offeneHinweise = offene.length;
    find('hinweise').hidden = !offeneHinweise;
    find('hinweise-liste').textContent = '';
    offene.forEach(h => { find('hinweise-liste').appendChild(hinweisBlock(h)); });
  }

  function loadHinweise() { return call('GET', caseUrl() + '/hinweise').then(showHinweise); }

  // Contacts that may be the same: a person looks and decides.
  function aehnlicheBlock(vorschlag) {
    const id = 'eingang-aehnlich-' + vorschlag.aktenzeichen;
    const art = element('select', { id: id + '-art', 'data-feld': 'art', class: 'form-control' });
    options(art, VERBINDUNGEN, 'WIEDERHOLUNG');
    const button = element('button', { type: 'button', class: 'btn btn-default', 'aria-label': 'Verbinden mit ' + vorschlag.aktenzeichen }, ['Verbinden']);
    const fieldset = element('fieldset', {}, [
      element('legend', {}, [
        element('a', { href: '/akte/' + encodeURIComponent(vorschlag.aktenzeichen), target: '_blank', rel: 'noopener' }, [vorschlag.aktenzeichen]),
        ' vom ' + vorschlag.eingang.split('-').reverse().join('.') + (vorschlag.betreff ? ': ' + vorschlag.betreff : '')
      ]),
      element('p', {}, [vorschlag.grund]),
      feldgruppe(art.id, 'Was ist es?', art),
      feldgruppe(id + '-grund', 'Woran sehen Sie das?', grundfeld(id + '-grund')),
      button
    ]);
    button.addEventListener('click', () => {
      const grund = fieldset.querySelector('[data-feld="grund"]');
      clearMessages();
      if (!grund.value.trim()) {
        showProblem({ errors: [{ field: 'grund', message: 'Bitte einen Grund nennen.' }] }, fieldset);
        return;
      }
      button.disabled = true;
      call('POST', caseUrl() + '/verbindungen', { mit: vorschlag.aktenzeichen, art: art.value, grund: grund.value.trim() })
        .then(antwort => {
          return load().then(loadAehnliche).then(() => {
            window.dispatchEvent(new Event('ombud-akte-geaendert'));
            message('Verbunden mit ' + vorschlag.aktenzeichen + '. ' + antwort.hinweis);
            find('meldung').focus();
          });
        })
        .catch(problem => {
          button.disabled = false;
          showProblem(problem, fieldset);
        });
    });
    return fieldset;
  }

  function loadAehnliche() {
    return call('GET', caseUrl() + '/aehnliche').then(antwort => {
      find('aehnliche').hidden = !antwort.aehnliche.length;
      find('aehnliche-liste').textContent = '';
      antwort.aehnliche.forEach(a => { find('aehnliche-liste').appendChild(aehnlicheBlock(a)); });
    });
  }

  function addAnliegen() {
    clearMessages();
    const area = find('neu');
    const missing = [['art', 'Bitte die Art wählen.'], ['beschreibung', 'Bitte das Anliegen beschreiben.']]
      .filter(rule => !area.querySelector('[data-feld="' + rule[0] + '"]').value.trim())
      .map(([field, message]) => ({ field, message }));
    if (missing.length) {
      showProblem({ errors: missing }, area);
      return;
    }
    const button = find('neu-aufnehmen');
    button.disabled = true;
    call('POST', caseUrl() + '/anliegen', {
      art: find('neu-art').value,
      thema: find('neu-thema').value || null,
      beschreibung: find('neu-beschreibung').value.trim(),
      notlage: find('neu-notlage').checked
    })
      .then(load)
      .then(() => { window.dispatchEvent(new Event('ombud-akte-geaendert')); })
      .then(() => {
        ['neu-art', 'neu-thema', 'neu-beschreibung'].forEach(id => { find(id).value = ''; });
        find('neu-notlage').checked = false;
        message('Anliegen ' + anzahl + ' ist aufgenommen.');
        find('neu-art').focus();
      })
      .catch(problem => { showProblem(problem, area); })
      .then(() => { button.disabled = false; });
  }

  function fillThemen(list) {
    const groups = {};
    list.forEach(thema => {
      themen[thema.code] = thema.titel;
      if (!groups[thema.bereich]) {
        groups[thema.bereich] = element('optgroup', { label: BEREICHE[thema.bereich] || thema.bereich });
        find('neu-thema').appendChild(groups[thema.bereich]);
      }
      groups[thema.bereich].appendChild(element('option', { value: thema.code }, [thema.code + ' ' + thema.titel]));
    });
  }

  // Tasklist draws the form anew whenever somebody takes the task
  const waechter = new MutationObserver(stelleAuf);

  function stelleAuf() {
    const formular = node.closest('.task-details')?.querySelector('.fjs-container');
    if (formular && !kasten.isConnected) {
      formular.after(kasten);
    }
  }

  // an addition may have brought a sign while the form was open: the server refuses, and the form shows it
  function nachAblehnung() {
    loadHinweise().then(() => {
      if (offeneHinweise) {
        find('hinweise-titel').focus();
      }
    }).catch(showProblem);
  }

  kasten.addEventListener('click', event => {
    if (event.target.id === 'eingang-neu-aufnehmen') {
      addAnliegen();
    }
  });
  kasten.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.type === 'text') {
      event.preventDefault();
    }
  });

  return {
    zeige(task, variablen) {
      if (task.taskDefinitionKey !== AUFGABE || !variablen.aktenzeichen) {
        return;
      }
      aktenzeichen = variablen.aktenzeichen.value;
      themen = {};
      kasten.replaceChildren(...aufbau());
      options(find('neu-art'), ARTEN);
      stelleAuf();
      waechter.observe(node.closest('.task-details') || document.body, { childList: true, subtree: true });
      window.addEventListener('ombud-formular-blieb', nachAblehnung);
      call('GET', '/api/themen').then(fillThemen).then(load).then(loadHinweise).then(loadAehnliche).catch(showProblem);
    },
    raeume() {
      waechter.disconnect();
      window.removeEventListener('ombud-formular-blieb', nachAblehnung);
      kasten.remove();
    }
  };
}
