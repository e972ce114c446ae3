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

// Camunda draws its first labels before their words have arrived, so the first visit in every browser showed names of keys. Here the words
// are where Camunda looks first, before it starts; if that fails, they come as they did.
async function wortlaut() {
  const anwendung = window.location.pathname.match(/\/app\/(\w+)\//)[1];
  const ordner = document.querySelector('base').getAttribute('app-root') + '/app/' + anwendung + '/locales/';
  const name = ordner + '_locales_data_de_' + window.bust;
  const gemerkt = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  // what a browser remembers from before our words (ombud-worte.json) were among them is fetched anew
  if (!gemerkt[name] || !('OMBUD' in JSON.parse(gemerkt[name]).labels)) {
    const worte = await fetch(ordner + 'de.json?bust=' + window.bust, { credentials: 'same-origin' });
    gemerkt[name] = JSON.stringify(await worte.json());
    window.localStorage.setItem('camunda-web', JSON.stringify(gemerkt));
  }
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
