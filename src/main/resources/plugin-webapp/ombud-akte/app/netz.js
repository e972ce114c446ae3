// Our own interface, with the session of the person and, for changes, the token of the session.

let merkmal = null;

export async function csrf() {
  merkmal = merkmal || (await hole('/api/csrf'));
  return merkmal;
}

async function pruefe(antwort) {
  if (!antwort.ok) {
    if (antwort.status === 403) {
      merkmal = null; // a new login has a new token
    }
    const problem = await antwort.json().catch(() => ({}));
    throw Object.assign(new Error(String(antwort.status)), { status: antwort.status, problem });
  }
  return antwort.status === 204 ? null : antwort.json();
}

export function hole(adresse) {
  return fetch(adresse, { credentials: 'same-origin', headers: { Accept: 'application/json' } }).then(pruefe);
}

// keepalive: also when the page is being left
export async function sende(methode, adresse, inhalt, kopf = {}) {
  const { headerName, token } = await csrf();
  return fetch(adresse, {
    method: methode,
    credentials: 'same-origin',
    keepalive: JSON.stringify(inhalt || '').length < 60000,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', [headerName]: token, ...kopf },
    body: inhalt ? JSON.stringify(inhalt) : undefined
  }).then(pruefe);
}
