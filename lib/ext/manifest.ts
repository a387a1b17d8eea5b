/** The manifest of both browsers: no host right at install, nothing that is not used. */

export type Target = 'chrome' | 'firefox';

/** Host right that can be asked for at run time, one shop or all, always by a click. */
export const ALL_SHOPS = '*://*/*';

/**
 * Only the package's own scripts and styles; requests go to pages that the merchant watches. Written out because Firefox's
 * default would turn every http address into https.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Why each right is there stands in README.md ("Rights"); `test/manifest.test.ts` pins the list. */
export function manifestFor(target: Target) {
  const common = {
    name: '__MSG_extensionName__',
    short_name: 'Vigie',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'unlimitedStorage'],
    // Asked for with the first alert, by a click.
    optional_permissions: ['notifications'],
    optional_host_permissions: [ALL_SHOPS],
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  };
  if (target === 'chrome') {
    // 122: the last needed of the language (Set methods) and of the API (`sidePanel.open` 116, `tabs.lastAccessed` 121).
    return { ...common, permissions: [...common.permissions, 'sidePanel'].sort(), minimum_chrome_version: '122' };
  }
  return {
    ...common,
    browser_specific_settings: {
      gecko: {
        id: 'vigie@vigie.example',
        // First version that knows `data_collection_permissions` on desktop and Android.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
