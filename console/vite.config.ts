import { defineConfig } from 'vite';

export default defineConfig({
  base: '/console/',
  resolve: { conditions: ['@fordoer/source', 'module', 'browser', 'development|production'] },
  // Nothing inlined: our content security policy allows files of our own and nothing else.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
