// Puts the case beside the form of a task. Not a tab of its own: Tasklist throws the form away when somebody changes tabs, and
// with it everything that was typed and not sent.

function akte(node, api, scope) {
  const beilage = document.createElement('aside');
  beilage.className = 'ombud-akte';
  beilage.setAttribute('aria-label', 'Akte');
  let gezeigt = null;

  function zeige(aktenzeichen, anliegenNr) {
    beilage.textContent = '';
    const platz = node.closest('.task-details');
    const inhalt = platz && platz.querySelector('.tabbed-content');
    if (!inhalt) {
      return;
    }
    inhalt.appendChild(beilage);
    const rahmen = document.createElement('iframe');
    rahmen.title = 'Akte ' + aktenzeichen;
    rahmen.src = '/akte/' + encodeURIComponent(aktenzeichen) + '/beilage'
      + (anliegenNr ? '?anliegen=' + anliegenNr + '#akte-anliegen-' + anliegenNr : '');
    beilage.appendChild(rahmen);
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
      .then(({ aktenzeichen, anliegenNr }) => {
        if (gezeigt === id && aktenzeichen) {
          zeige(aktenzeichen.value, anliegenNr ? Number(anliegenNr.value) : 0);
        }
      })
      .catch(() => {
        // a task without a case: nothing to show
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

export default [
  {
    id: 'ombud-akte',
    pluginPoint: 'tasklist.task.action',
    priority: 1,
    render: (node, { api }, scope) => akte(node, api, scope),
    unmount: () => {}
  }
];
