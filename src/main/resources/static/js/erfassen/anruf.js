// The call of an advice centre needs no script; with one, its themes are searched by words.

import { richteEin } from './themenwahl.js';

richteEin(document.getElementById('anruf'));
