import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { weigh } from './weigh.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `dist/loader.js`: one classic script, which a module or Node may import as well. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    reportCompressedSize: false,
    // It exports nothing, so the name that Vite asks for makes no global.
    lib: {
      entry: here('src/loader/loader.ts'),
      formats: ['iife'],
      name: 'unused',
      fileName: () => 'loader.js',
    },
  },
  plugins: [weigh({ loader: 6 })],
});
