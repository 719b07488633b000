import fc from 'fast-check';

/**
 * How laws are tried: from one seed, so that a run that passes here passes everywhere, and a hundred times each.
 * `npm run laws` tries them from a new seed and for longer, to find the cases that nobody thought of.
 */
const hunt = process.env['LAWS_RUNS'];
fc.configureGlobal(hunt === undefined ? { seed: 18 } : { numRuns: Number(hunt) });
