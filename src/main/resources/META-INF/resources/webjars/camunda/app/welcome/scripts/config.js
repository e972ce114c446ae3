import rahmen from '../../../lib/ombud-rahmen.js';

export default { ...rahmen, app: { name: 'Start', vendor: 'Ombud' } };
