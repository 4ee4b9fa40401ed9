import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { adoptedStyles, compressed, madeSheets, scaledType, withoutForm } from './build/plugins.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outDir = here('../../dist/apps/web');

export default defineConfig({
  root: here('.'),
  plugins: [
    madeSheets(),
    scaledType(),
    adoptedStyles(here('./build/dynamic-css.ts')),
    withoutForm(here('./build/no-form.ts')),
    react(),
    compressed(outDir),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    // The browser inside WeChat lags behind.
    target: 'es2020',
    cssTarget: 'chrome99',
    // Nothing inline: the policy refuses it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rolldownOptions: { input: { index: here('./index.html'), public: here('./public.html') } },
  },
  server: { proxy: { '/api': process.env['RECTIFY_API'] ?? 'http://localhost:3000' } },
});
