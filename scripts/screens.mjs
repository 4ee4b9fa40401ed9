// `npm run screens`: opens every page in a browser as the tests do, and keeps a picture of each in docs/screens/.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './checks.mjs';

const folder = join(root, 'docs', 'screens');
rmSync(folder, { recursive: true, force: true });
process.env.RECTIFY_SCREENS = folder;
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const { code } = await run([...jest, '--selectProjects', 'system', '--testPathPatterns', 'test/web/'], { live: true });
console.log(code === 0 ? `docs/screens: done` : 'Some pages are not as they should be; their pictures may be missing.');
process.exit(code);
