/** How both packages are built. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/ext/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome') as never,
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      // Firefox would open the sidebar by itself at install; it is opened by the toolbar click, as in Chromium.
      if (manifest.sidebar_action) Object.assign(manifest.sidebar_action, { open_at_install: false });
    },
  },
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('lib/export/zip-here.ts', import.meta.url)) }],
    },
  }),
  zip: {
    // Reviewers rebuild from these sources; nothing else of the working folder belongs in them.
    excludeSources: ['out/**', 'test-results/**', 'coverage/**', 'test/**', '.ci/**'],
  },
});
