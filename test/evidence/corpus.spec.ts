import { describe, expect, test } from '@jest/globals';
import { FileRefused, inspectFile } from '#evidence';
import { displayName } from '../../libs/evidence/src/file-types.js';
import { badFiles } from './bad-files.js';
import { goodFiles } from './good-files.js';

// Made anew at each run: nothing large or harmful lies in the repository.
const samples = [...(await goodFiles()), ...(await badFiles())];

/** The type read from a file, or the code it is refused with. */
const verdict = (bytes: Buffer, name: string): Promise<string> =>
  inspectFile(bytes, displayName(name) ?? '').catch((error: unknown) => {
    if (error instanceof FileRefused) return error.code;
    throw error;
  });

describe('of the files people send', () => {
  test.each(samples)('$about ($name) is answered with $expected', async ({ bytes, name, expected }) => {
    expect(await verdict(bytes, name)).toBe(expected);
  });

  test('there are at least sixty, good ones and bad ones', () => {
    const taken = samples.filter(({ expected }) => !expected.startsWith('file_'));
    expect(samples.length).toBeGreaterThanOrEqual(60);
    expect(taken.length).toBeGreaterThanOrEqual(25);
  });
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\win.ini', 'win.ini'],
  ['/abs/照片.jpg', '照片.jpg'],
  ['..', undefined],
  ['a/', undefined],
  ['  ', undefined],
  ['a\u0000.jpg', undefined],
  ['照片\u202Egpj.exe', undefined],
  ['x'.repeat(201), undefined],
])('the name %j is shown as %j and leads nowhere', (given, shown) => {
  expect(displayName(given)).toBe(shown);
});
