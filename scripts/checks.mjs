import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tool = (name, ...args) => [join('node_modules', ...name.split('/')), ...args];
const folders = ['apps', 'libs', 'migrations', 'test'].filter((folder) => existsSync(join(root, folder)));

/** What holds for the sources without running them, quickest first. */
export const checks = [
  { name: 'format', command: tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn') },
  {
    name: 'imports',
    command: tool('dependency-cruiser/bin/dependency-cruise.mjs', ...folders, '--output-type', 'err'),
  },
  { name: 'unused', command: tool('knip/bin/knip.js') },
  { name: 'types', command: tool('typescript/bin/tsc', '--noEmit') },
  { name: 'web types', command: tool('typescript/bin/tsc', '--noEmit', '-p', 'apps/web') },
  { name: 'web knows the api', command: ['scripts/api-types.mjs', '--check'] },
  { name: 'lint', command: tool('eslint/bin/eslint.js', '.') },
];

/**
 * Runs one program under node; answers its exit code and everything it printed. With `endsAfter` it must end within
 * 20 s of writing that file: a test that leaves something open fails the run and does not hold it up.
 */
export function run(command, { live = false, endsAfter } = {}) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: live ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    let late;
    const watch = setInterval(() => {
      if (!endsAfter || late || !existsSync(endsAfter)) return;
      late = setTimeout(() => {
        console.log('FAILED Jest did not end: a test left a connection, timer or process open.');
        child.kill('SIGKILL');
      }, 20_000);
    }, 500);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      clearTimeout(late);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs every check, two at a time; shows the output of those that fail, and answers their number. */
export async function runChecks() {
  const waiting = [...checks];
  let failed = 0;
  const runner = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const { code, output } = await run(check.command);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)`);
      if (code === 0) continue;
      failed += 1;
      console.log(output.trimEnd());
    }
  };
  await Promise.all([runner(), runner()]);
  return { failed, passed: checks.length - failed };
}
