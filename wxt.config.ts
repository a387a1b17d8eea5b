/** How both packages are built. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/ext/manifest.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome') as never,
  vite: () => ({ plugins: [preact()] }),
  zip: {
    // Reviewers rebuild from these sources; nothing else of the working folder belongs in them.
    excludeSources: ['out/**', 'test-results/**', 'coverage/**', 'test/**', '.ci/**'],
  },
});
