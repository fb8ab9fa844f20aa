import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `dist/record-verify.mjs`: the verifier in one file, for whoever has Node 20 and nothing of ours. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: here('src/cli/verify.ts'),
    target: 'node20',
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // Faster drivers that pg takes when somebody has installed them.
      external: ['pg-native', 'pg-cloudflare'],
      output: { entryFileNames: 'record-verify.mjs', codeSplitting: false },
    },
  },
});
