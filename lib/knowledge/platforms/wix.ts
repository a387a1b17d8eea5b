/** Wix: site builder with a shop. */
import type { Platform, TechnologyCases } from '../technology.ts';

export const wix = {
  name: 'Wix',
  category: 'shop platform',
  hosting: 'hosted',
  priceClass: 'low',
  country: 'IL',
  site: 'wix.com',
  signals: {
    meta: ['generator=wix.com'],
    header: ['x-wix-request-id', 'server=pepyaka'],
    cookie: ['svSession', { match: 'hs', strength: 'hint' }, 'wixLanguage'],
    asset: [
      'static.parastorage.com/',
      'static.wixstatic.com/',
      'siteassets.parastorage.com/',
      { match: 'wixstores', strength: 'hint' },
    ],
    script: [
      { match: 'wixBiSession', strength: 'hint' },
      { match: 'wixEmbedsAPI', strength: 'hint' },
      { match: 'wix-thunderbolt', strength: 'hint' },
      { match: 'window.viewerModel', strength: 'hint' },
      { match: 'clientSideRender', strength: 'hint' },
      { match: 'wixstores', strength: 'hint' },
    ],
    dom: [
      '#wix-viewer-model',
      '#wix-essential-viewer-model',
      '#wix-fedops',
      '[data-mesh-id]',
      '<wix-*>',
      { match: '#SITE_CONTAINER', strength: 'hint' },
      '#wixDesktopViewport',
      { match: '#masterPage', strength: 'hint' },
    ],
    global: ['wixBiSession'],
  },
} satisfies Platform;

export const cases: TechnologyCases = {
  fires: [
    {
      title: 'Wix shop',
      html: '<meta name="generator" content="Wix.com Website Builder"><script src="https://static.parastorage.com/services/wix-thunderbolt/dist/main.js"></script><script>var wixBiSession = {};</script>',
    },
  ],
  silent: [
    {
      title: 'a page with a picture from Wix',
      html: '<img src="https://static.wixstatic.com/media/a.jpg"><p>We moved from Wix.</p>',
    },
  ],
};
