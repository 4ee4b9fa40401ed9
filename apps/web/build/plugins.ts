import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { antdCss } from './antd-css.ts';
import { tokenCss } from '../src/theme/tokens.ts';

const SHEETS: Readonly<Record<string, () => string>> = {
  'virtual:tokens.css': tokenCss,
  'virtual:antd.css': antdCss,
};

/** Style sheets that are made, not written: the variables, and what antd would otherwise write at run time. */
export function madeSheets(): Plugin {
  return {
    name: 'rectify:sheets',
    resolveId: (id) => (id in SHEETS ? `\0${id}` : undefined),
    load: (id) => SHEETS[id.slice(1)]?.(),
  };
}

/** Sizes of type are a share of the one measure that large type changes; styles say them in plain pixels. */
export function scaledType(): Plugin {
  return {
    name: 'rectify:scaled-type',
    // The finished sheets: what one sheet imports of another never comes by on its own.
    generateBundle(_options, bundle) {
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type !== 'asset' || !name.endsWith('.css') || /(^|\/)public-/u.test(name)) continue;
        part.source = withScale(String(part.source));
      }
    },
  };
}

const withScale = (css: string): string =>
  css
    .replaceAll(/(font-size:\s*)([\d.]+px)/gu, '$1calc($2 * var(--type))')
    .replaceAll(/(\bfont:\s*)([\d.]+px)/gu, '$1calc($2 * var(--type))')
    .replaceAll(/(--ant-[a-z-]*font-size[a-z0-9-]*:\s*)([\d.]+px)/gu, '$1calc($2 * var(--type))');

/** antd's helper writes <style> elements, which the policy refuses; ours adopts a sheet of its own instead. */
export function adoptedStyles(replacement: string): Plugin {
  return {
    name: 'rectify:adopted-styles',
    enforce: 'pre',
    resolveId: (id) => (/(^|\/)dynamicCSS(\.js)?$/u.test(id) ? replacement : undefined),
  };
}

/** antd's fields ask their form library for its provider only; without a form of antd's the rest is dead weight. */
export function withoutForm(replacement: string): Plugin {
  return {
    name: 'rectify:without-form',
    enforce: 'pre',
    resolveId: (id) => (id === '@rc-component/form' ? replacement : undefined),
  };
}

/** Lays a brotli and a gzip form beside each text file, so that serving costs no time. */
export function compressed(folder: string): Plugin {
  return {
    name: 'rectify:compressed',
    apply: 'build',
    async closeBundle() {
      const assets = join(folder, 'assets');
      for (const name of await readdir(assets)) {
        if (!/\.(js|css|svg|json)$/u.test(name)) continue;
        const bytes = await readFile(join(assets, name));
        await writeFile(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        await writeFile(join(assets, `${name}.br`), brotliCompressSync(bytes, { params }));
      }
    },
  };
}
