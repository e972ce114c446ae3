// What Camunda's four applications share with the rest of the house: language, dates and the one login.

const ANMELDUNG = '/login';

// Camunda's own login form is closed; it shows up when a session has ended.
function zurAnmeldung() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(ANMELDUNG);
  }
}

window.addEventListener('hashchange', zurAnmeldung);
zurAnmeldung();

// English words that Camunda's German keeps where leadership looks every day.
const WORTE = {
  COCKPIT_DEPLOYMENTS: 'Bereitstellungen',
  COCKPIT_HUMAN_TASKS: 'Aufgaben',
  DASHBOARD_CASE_DEFINITIONS: 'Falldefinitionen',
  DASHBOARD_CUSTOM_PLUGINS: 'Was drängt',
  DASHBOARD_DEPLOYED: 'Bereitgestellt',
  DASHBOARD_DEPLOYMENTS: 'Bereitstellungen',
  DASHBOARD_OPEN_HUMAN_TASKS: 'Offene Aufgaben',
  PLUGIN_TASK_TASKS: 'Aufgaben',
  PLUGIN_USER_TASKS_ASSIGNEE: 'Bearbeitung',
  PLUGIN_USER_TASKS_LABEL: 'Aufgaben',
  PLUGIN_USER_TASKS_NO_USER_TASKS: 'Keine Aufgaben',
  TASKLIST_APP: 'Aufgaben',
  TASKS: 'Aufgaben',
  TASKS_HUMAN_TASKS: 'Aufgaben'
};

// Camunda draws its first labels before their words have arrived, so the first visit in every browser showed names of keys. Here the words
// are where Camunda looks first, before it starts; if that fails, they come as they did.
async function wortlaut() {
  const anwendung = window.location.pathname.match(/\/app\/(\w+)\//)[1];
  const ordner = document.querySelector('base').getAttribute('app-root') + '/app/' + anwendung + '/locales/';
  const name = ordner + '_locales_data_de_' + window.bust;
  const gemerkt = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  const worte = gemerkt[name]
    ? JSON.parse(gemerkt[name])
    : await (await fetch(ordner + 'de.json?bust=' + window.bust, { credentials: 'same-origin' })).json();
  Object.keys(WORTE).filter(wort => wort in worte.labels).forEach(wort => { worte.labels[wort] = WORTE[wort]; });
  gemerkt[name] = JSON.stringify(worte);
  window.localStorage.setItem('camunda-web', JSON.stringify(gemerkt));
}

try {
  await wortlaut();
} catch {
  // Camunda loads them itself
}

export default {
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD.MM.YYYY HH:mm',
    normal: 'DD.MM.YYYY HH:mm',
    long: 'dddd, D. MMMM YYYY, HH:mm',
    short: 'DD.MM.YYYY'
  }
};
