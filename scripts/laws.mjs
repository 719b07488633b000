import { spawnSync } from 'node:child_process';

/**
 * Tries every law of the project on many cases from a new seed: what the unit tests try on a hundred from a fixed one.
 * A counterexample is printed with its seed; make it a case of the table beside the law. Usage: npm run laws [-- runs]
 */
const runs = process.argv[2] ?? '2000';
const { status } = spawnSync('npx vitest run', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, LAWS_RUNS: runs },
});
process.exit(status ?? 1);
