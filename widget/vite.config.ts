import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { weigh } from './weigh.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The chat page and the receipt's page. They are written in React and run on Preact, a fifth of the weight. */
export default defineConfig({
  root: here('.'),
  base: '/widget/',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    conditions: ['@fordoer/source', ...defaultClientConditions],
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // A content policy of our own allows no inline code and no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { chat: here('chat.html'), booking: here('booking.html') },
      output: { chunkFileNames: 'assets/shared-[hash].js' },
    },
  },
  plugins: [weigh({ chat: 55 })],
});
