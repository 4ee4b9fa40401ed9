// `npm test`: checks, build, every test; the last line is the sum. Each failed check counts as a failure.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { redisProgram } from '../test/harness/redis-server.mjs';
import { build } from './build.mjs';
import { root, run, runChecks } from './checks.mjs';

const sum = { passed: 0, failed: 0, skipped: 0 };

const checked = await runChecks();
sum.passed += checked.passed;
sum.failed += checked.failed;

try {
  const { files } = await build();
  console.log(`ok     build (${files} files)`);
  sum.passed += 1;
} catch (error) {
  console.log(`FAILED build\n${error instanceof Error ? error.message : error}`);
  sum.failed += 1;
}

await runJest();
if (!redisProgram())
  console.log('Skipped: the tests on Redis need redis-server on PATH (Debian: apt-get install redis-server).');
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed === 0 ? 0 : 1);

async function runJest() {
  const report = join(root, 'test-results', 'jest.json');
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const { code } = await run(
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`],
    { live: true, endsAfter: report },
  );
  const result = read(report);
  // A file that does not load fails without a test in it: jest counts it as a suite, and so do we.
  const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests + broken.length;
  sum.skipped += result.numPendingTests + result.numTodoTests;
  if (code !== 0 && result.numFailedTests + broken.length === 0) sum.failed += 1;
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
