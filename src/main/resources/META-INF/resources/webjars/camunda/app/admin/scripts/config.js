import rahmen from '../../../lib/ombud-rahmen.js';

export default { ...rahmen, app: { name: 'Verwaltung', vendor: 'Ombud' } };
