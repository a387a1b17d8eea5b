/** Cookie banners: whether refusing is as near as accepting, in many languages, and what may be said of the time before a choice. */
import { describe, expect, it } from 'vitest';
import { HTML_ALONE } from '../model/capture.ts';
import type { Capture, Layer } from '../model/capture.ts';
import type { Observation } from '../model/evidence.ts';
import { openPage } from '../page/page.ts';
import consent from './consent.ts';
import type { Setting } from './detector.ts';
import { trackerDetector } from './trackers.ts';

const SETTING: Setting = { pageKind: 'home', language: 'en', currency: 'EUR', marketplace: undefined };
const TAB: Capture = {
  url: 'https://shop.example/',
  via: 'tab',
  takenAt: '2026-01-01T00:00:00Z',
  html: '<p>Oak boards</p>',
  truncated: false,
  ...HTML_ALONE,
  layers: [],
};

function layer(text: string, ...controls: readonly (string | readonly [string, string])[]): Layer {
  return {
    where: '#banner',
    text,
    controls: controls.map((given) => {
      const [words, name] = typeof given === 'string' ? [given, ''] : given;
      return { text: words, name, width: 120, height: 40 };
    }),
  };
}

function read(capture: Partial<Capture>): Record<string, unknown> {
  const observations: Observation[] = [...consent.detect(openPage({ ...TAB, ...capture }), SETTING)];
  return Object.fromEntries(
    observations.map((observation) => [
      observation.key,
      'absent' in observation ? 'absent' : (observation.value as unknown),
    ]),
  );
}

describe('the banner that a visitor sees', () => {
  it.each([
    ['fr', 'Nous utilisons des cookies.', 'Tout accepter', 'Continuer sans accepter'],
    ['en', 'We use cookies.', 'Accept all', 'Reject all'],
    ['de', 'Wir verwenden Cookies.', 'Alle akzeptieren', 'Alle ablehnen'],
    ['es', 'Utilizamos cookies.', 'Aceptar todas', 'Rechazar'],
    ['it', 'Utilizziamo i cookie.', 'Accetta tutti', 'Rifiuta'],
    ['nl', 'Wij gebruiken cookies.', 'Alles accepteren', 'Alleen noodzakelijke cookies'],
    ['pl', 'Używamy plików cookie.', 'Akceptuj wszystkie', 'Odrzuć wszystkie'],
    ['pt', 'Utilizamos cookies.', 'Aceitar todos', 'Rejeitar todos'],
  ])('offers to refuse or not (%s)', (_language, text, accept, refuse) => {
    expect(read({ layers: [layer(text, accept, refuse)] })).toEqual({
      'consent.banner': {},
      'consent.refuse': refuse,
      'consent.choice': 'open',
    });
    expect(read({ layers: [layer(text, accept, 'Options…')] })['consent.refuse']).toBe('absent');
  });

  it('is told by the buttons of a known tool, whatever they say', () => {
    const shown = layer('Choose', ['Go on', '#onetrust-accept-btn-handler'], ['Skip', '#onetrust-reject-all-handler']);
    expect(read({ layers: [shown] })).toMatchObject({
      'consent.banner': { tool: 'OneTrust' },
      'consent.refuse': 'Skip',
    });
  });

  it('is no newsletter window, no header, no chat', () => {
    const others = [
      layer('Subscribe: you consent to our privacy policy', 'OK', 'No thanks'),
      layer('Menu Basket', 'Search', 'Yes'),
      layer('Our cookies are baked daily: chocolate, oat', 'Add to basket'),
    ];
    expect(read({ layers: others })).toEqual({});
  });
});

describe('the choice', () => {
  it('is made when a name is stored that only a choice leaves, and no banner is shown', () => {
    expect(read({ cookies: ['OptanonAlertBoxClosed'] })).toEqual({
      'consent.banner': { tool: 'OneTrust' },
      'consent.choice': 'made',
    });
  });

  it('is left open in the answer when a banner is shown again after it', () => {
    const shown = layer('Nous utilisons des cookies', 'Tout accepter');
    expect(read({ layers: [shown], cookies: ['OptanonAlertBoxClosed'] })).not.toHaveProperty(['consent.choice']);
  });
});

describe('a page read without a tab', () => {
  it('shows the first buttons of a known tool as something to confirm', () => {
    const html =
      '<div id="CybotCookiebotDialog"><a id="CybotCookiebotDialogBodyButtonDecline">Deny</a><a id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">Allow all</a></div>';
    const found = [
      ...consent.detect(openPage({ ...TAB, layers: undefined, via: 'fetch', html }), SETTING),
    ] as Observation[];
    expect(found.find(({ key }) => key === 'consent.refuse')).toMatchObject({ value: 'Deny', strength: 'hint' });
  });
});

describe('third parties before the choice', () => {
  const hosts = (capture: Partial<Capture>): unknown[] =>
    [...trackerDetector.detect(openPage({ ...TAB, ...capture }), SETTING)].map(
      (observation) => 'value' in observation && observation.value,
    );
  const html = '<script src="https://js.stripe.com/v3/"></script><script src="https://later.test/a.js"></script>';
  const resources = ['https://js.stripe.com/v3/'];

  it('are those that had been loaded while the banner was waiting', () => {
    const layers = [layer('We use cookies', 'Accept all')];
    expect(hosts({ html, resources, layers })).toEqual([
      { host: 'js.stripe.com', owner: 'Stripe', category: 'payment provider', beforeConsent: true },
      { host: 'later.test' },
    ]);
  });

  it('cannot be told once a choice was made, or without a tab', () => {
    const layers = [layer('We use cookies', 'Accept all')];
    for (const capture of [{ cookies: ['CookieConsent'] }, { via: 'fetch', layers } as const])
      expect(JSON.stringify(hosts({ html, resources, ...capture }))).not.toContain('beforeConsent');
  });
});
