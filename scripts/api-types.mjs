// `npm run api:types`: the web client's types, from what the API itself says and answers. Needs no database.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { answersOf } from './api-answers.mjs';
import { build } from './build.mjs';

const root = join(fileURLToPath(new URL('.', import.meta.url)), '..');
const folder = join(root, 'apps', 'web', 'src', 'api');
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** Whatever is refused is a problem; the client reads it in one place. */
const refusal = { description: '', content: { 'application/problem+json': { schema: { type: 'object' } } } };

/** The files this writes, by path: the types, and the words for what the API names. */
async function generated() {
  await build({ web: false });
  const { describeApi } = await built('apps/api/src/describe-api.js');
  const document = JSON.parse(JSON.stringify(await describeApi()));
  const { operations, schemas } = answersOf(root);
  Object.assign(document.components.schemas, schemas);
  for (const operation of Object.values(document.paths).flatMap((methods) => Object.values(methods))) {
    const schema = operations[operation.operationId];
    if (!schema) continue;
    const status = Object.keys(operation.responses).find((code) => /^2/u.test(code)) ?? '200';
    operation.responses = {
      [status]: { description: '', content: { 'application/json': { schema } } },
      default: refusal,
    };
  }
  const types = astToString(await openapiTS(document, { alphabetize: true }));
  return {
    [join(folder, 'schema.d.ts')]: `// Written by npm run api:types.\n${types}`,
    [join(folder, 'words.ts')]: await words(),
    [join(folder, 'glossary.ts')]: await glossary(),
  };
}

/** States, actions, roles, rungs, messages and papers in both languages, as the rules call them, and the moves there are. */
async function words() {
  const domain = await built('libs/domain/src/index.js');
  const { actionTexts, guardTexts, roleTexts, rungNames, stateTexts } = domain;
  const inAddress = Object.fromEntries(
    Object.entries(actionTexts).map(([name, text]) => [name.replaceAll('_', '-'), headed(text)]),
  );
  const lists = { actionWords: inAddress, guardWords: guardTexts, roleWords: roleTexts, stateWords: stateTexts };
  const named = (list) =>
    Object.fromEntries(Object.entries(list).map(([name, { text, zh, en }]) => [name, text ?? { zh, en }]));
  const more = {
    rungWords: rungNames.map(headed),
    noticeWords: named(domain.noticeReasons),
    paperWords: named(domain.paperKinds),
    transitions: domain.caseTransitions.map(({ action, ...line }) => ({
      ...line,
      action: action.replaceAll('_', '-'),
    })),
  };
  const code = Object.entries({ ...lists, ...more })
    .map(([name, list]) => `export const ${name} = ${JSON.stringify(list)} as const;`)
    .join('\n');
  return written('words.ts', code);
}

/** The terms of art; a file of their own, so that pages without one do not load them. */
async function glossary() {
  const domain = await built('libs/domain/src/index.js');
  return written('glossary.ts', `export const glossary = ${JSON.stringify(domain.glossary)} as const;`);
}

async function written(name, code) {
  const options = await resolveConfig(join(folder, name));
  return format(`// Written by npm run api:types.\n${code}\n`, { ...options, parser: 'typescript' });
}

/** As it stands on a button or at the head of a line; the rules write it as it stands within a sentence. */
const headed = ({ zh, en }) => ({ zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` });

const onlyCheck = process.argv.includes('--check');
const stale = [];
for (const [path, text] of Object.entries(await generated())) {
  const before = await readFile(path, 'utf8').catch(() => '');
  if (before === text) continue;
  stale.push(path);
  if (!onlyCheck) await writeFile(path, text);
}
if (onlyCheck && stale.length > 0) {
  console.error(`Not what the API says now; run npm run api:types:\n${stale.join('\n')}`);
  process.exit(1);
}
console.log(onlyCheck ? 'The web client knows what the API says.' : `api:types: ${stale.length} files written`);
process.exit(0);
