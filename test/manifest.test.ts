/** The rights of both packages, pinned: a new one must be argued for here and in the README, and none may be asked for at install. */
import { describe, expect, it } from 'vitest';
import { ALL_SHOPS, manifestFor } from '../lib/ext/manifest.ts';
import config from '../wxt.config.ts';

describe('the manifest', () => {
  it('asks Chromium for these rights and no others', () => {
    expect(manifestFor('chrome').permissions).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'sidePanel',
      'unlimitedStorage',
    ]);
  });

  it('asks Firefox for these rights and no others, and declares that nothing is collected', () => {
    const manifest = manifestFor('firefox');
    expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'unlimitedStorage']);
    expect(manifest).toMatchObject({
      browser_specific_settings: {
        gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    });
  });

  it.each(['chrome', 'firefox'] as const)('has no host right at install (%s), only ones to be asked for', (target) => {
    const manifest = manifestFor(target);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual([ALL_SHOPS]);
    expect(ALL_SHOPS).toBe('*://*/*');
  });

  it.each(['chrome', 'firefox'] as const)('lets the pages of %s run only what is in the package', (target) => {
    const policy = manifestFor(target).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(?:;|$)/);
    expect(policy).not.toContain('unsafe-eval');
  });

  it('is what the build uses', () => {
    const manifest = typeof config.manifest === 'function' ? config.manifest : undefined;
    const environment = { mode: 'production', command: 'build', manifestVersion: 3 } as const;
    for (const browser of ['chrome', 'firefox'] as const) {
      expect(manifest?.({ ...environment, browser })).toEqual(manifestFor(browser));
    }
    expect(config.manifestVersion).toBe(3);
  });
});
