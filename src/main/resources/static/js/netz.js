// The only way from a script of ours to our interface, on our pages and in Camunda's: with the session, and its token where something
// changes. Whoever was logged out meanwhile may log in again in another window: the token is fetched anew and the call repeated, but
// never under somebody else's name.

export const ABGEMELDET = 'Bitte in einem anderen Fenster neu anmelden und den Schritt noch einmal versuchen.';

let merkmal = null;
let ich = null;

/** wer: who is logged in now; empty where nobody is */
class Abgemeldet extends Error {
  constructor(wer) {
    super(wer ? `Angemeldet ist jetzt ${wer}.` : 'Niemand ist angemeldet.');
    this.wer = wer;
  }
}

async function frageMerkmal() {
  const antwort = await fetch('/api/csrf', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const neues = antwort.ok ? await antwort.json().catch(() => null) : null;
  ich = ich || (neues && neues.wer);
  if (!neues || neues.wer !== ich) {
    throw new Abgemeldet(neues ? neues.wer : '');
  }
  return neues;
}

/** The token of the session, for a form that a script fills in. */
export async function merkmalDerSitzung() {
  merkmal = merkmal || await frageMerkmal();
  return merkmal;
}

async function merkmalzeile() {
  const { headerName, token } = await merkmalDerSitzung();
  return { [headerName]: token };
}

/** True where the token is another one than before, so that it is worth while to try again. */
async function neuesMerkmal() {
  const vorher = merkmal && merkmal.token;
  merkmal = null;
  return (await merkmalDerSitzung()).token !== vorher;
}

async function kopf(aendernd) {
  return { Accept: 'application/json', 'Content-Type': 'application/json', ...(aendernd ? await merkmalzeile() : {}) };
}

// so that the last save, when the page is left, need not wait for the token
export const bereit = () => kopf(true).catch(() => {});

async function schicke(methode, pfad, inhalt, { keepalive = false, signal, zeilen = {} }) {
  return fetch(pfad, {
    method: methode,
    credentials: 'same-origin',
    keepalive,
    signal,
    headers: { ...await kopf(methode !== 'GET'), ...zeilen },
    body: inhalt === undefined ? undefined : JSON.stringify(inhalt)
  });
}

async function notfallsNochmal(einmal) {
  const antwort = await einmal();
  // without a token so far, a refusal has nothing to do with it
  const vielleichtAbgemeldet = antwort.status === 401 || (antwort.status === 403 && merkmal);
  return vielleichtAbgemeldet && await neuesMerkmal() ? einmal() : antwort;
}

function lies(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null; // a page instead of an answer: somebody was logged out
  }
}

function abgemeldet(fehler) {
  if (fehler instanceof Abgemeldet) {
    return { ok: false, status: 401, json: null, abgemeldet: true, wer: fehler.wer, ich };
  }
  throw fehler;
}

/** Resolves to {ok, status, json}. abgemeldet: true where the session is over or somebody else's; wer says whose it is now. */
export async function rufe(methode, pfad, inhalt, weitere = {}) {
  try {
    const antwort = await notfallsNochmal(() => schicke(methode, pfad, inhalt, weitere));
    return { ok: antwort.ok, status: antwort.status, json: lies(await antwort.text()) };
  } catch (e) {
    return abgemeldet(e);
  }
}

function satz({ abgemeldet: fort, json }) {
  const saetze = (json && json.errors || []).map(fehler => fehler.message).join(' ');
  return fort ? ABGEMELDET : saetze || (json && json.detail) || 'Das ging nicht. Bitte später noch einmal versuchen.';
}

/** The same for those who need the answer alone; otherwise an error with the sentence for people, the status and the problem. */
export async function sende(methode, pfad, inhalt, zeilen = {}) {
  // keepalive: also when the page is being left
  const keepalive = methode !== 'GET' && JSON.stringify(inhalt || '').length < 60000;
  const antwort = await rufe(methode, pfad, inhalt, { zeilen, keepalive });
  if (!antwort.ok) {
    const problem = antwort.abgemeldet ? { detail: ABGEMELDET } : antwort.json || {};
    throw Object.assign(new Error(satz(antwort)), { status: antwort.status, problem });
  }
  return antwort.json;
}

export const hole = pfad => sende('GET', pfad);

// not with fetch, which does not tell how much has left
function ladeHoch(ziel, inhalt, zeilen, unterwegs, abbruch) {
  return new Promise((fertig, getrennt) => {
    const anfrage = new XMLHttpRequest();
    anfrage.open('POST', ziel);
    Object.entries({ Accept: 'application/json', ...zeilen }).forEach(zeile => anfrage.setRequestHeader(...zeile));
    anfrage.upload.addEventListener('progress', e => e.lengthComputable && unterwegs(e.loaded / e.total));
    anfrage.addEventListener('load', () =>
      fertig({ ok: anfrage.status >= 200 && anfrage.status < 300, status: anfrage.status, json: lies(anfrage.responseText) }));
    anfrage.addEventListener('error', () => getrennt(new TypeError('connection')));
    anfrage.addEventListener('abort', () => getrennt(new Error('')));
    abbruch.addEventListener('abort', () => anfrage.abort());
    anfrage.send(inhalt);
  });
}

/** Like "rufe" with a file; "unterwegs" gets the part that has left, 0 to 1. "abbruch" is an AbortSignal. */
export async function lade(ziel, inhalt, { unterwegs, abbruch }) {
  try {
    return await notfallsNochmal(async () => ladeHoch(ziel, inhalt, await merkmalzeile(), unterwegs, abbruch));
  } catch (e) {
    return abgemeldet(e);
  }
}
