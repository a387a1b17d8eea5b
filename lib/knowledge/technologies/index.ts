/** All technologies that Vigie knows: the shop platforms and the tools of every category. */
import { PLATFORMS } from '../platforms/index.ts';
import type { PriceClass, Technology } from '../technology.ts';
import { abTesting } from './ab-testing.ts';
import { accessibility } from './accessibility.ts';
import { addOns } from './add-ons.ts';
import { advertising } from './advertising.ts';
import { affiliateNetworks } from './affiliate-networks.ts';
import { analytics } from './analytics.ts';
import { attribution } from './attribution.ts';
import { booking } from './booking.ts';
import { carriers } from './carriers.ts';
import { cdn } from './cdn.ts';
import { chat } from './chat.ts';
import { cms } from './cms.ts';
import { consent } from './consent.ts';
import { customerData } from './customer-data.ts';
import { customerService } from './customer-service.ts';
import { emailMarketing } from './email-marketing.ts';
import { feeds } from './feeds.ts';
import { fonts } from './fonts.ts';
import { frameworks } from './frameworks.ts';
import { fraudProtection } from './fraud-protection.ts';
import { hosting } from './hosting.ts';
import { loyalty } from './loyalty.ts';
import { maps } from './maps.ts';
import { monitoring } from './monitoring.ts';
import { payLater } from './pay-later.ts';
import { paymentProviders } from './payment-providers.ts';
import { performance } from './performance.ts';
import { personalisation } from './personalisation.ts';
import { popUps } from './pop-ups.ts';
import { OPEN_SOURCE, TOOL_PRICES } from './price-classes.ts';
import { priceComparison } from './price-comparison.ts';
import { productInformation } from './product-information.ts';
import { pushMessages } from './push-messages.ts';
import { retargeting } from './retargeting.ts';
import { returnsTools } from './returns-tools.ts';
import { reviews } from './reviews.ts';
import { search } from './search.ts';
import { security } from './security.ts';
import { sessionReplay } from './session-replay.ts';
import { shippingTools } from './shipping-tools.ts';
import { sizing } from './sizing.ts';
import { socialProof } from './social-proof.ts';
import { social } from './social.ts';
import { subscriptions } from './subscriptions.ts';
import { tagManagers } from './tag-managers.ts';
import { themes } from './themes.ts';
import { translation } from './translation.ts';
import { trustMarks } from './trust-marks.ts';
import { userContent } from './user-content.ts';
import { video } from './video.ts';
import { wallets } from './wallets.ts';

/** Prices and models stand in lists by name, apart from the signals. */
const PRICE_OF: ReadonlyMap<string, PriceClass> = new Map(
  (Object.entries(TOOL_PRICES) as [PriceClass, readonly string[]][]).flatMap(([price, names]) =>
    names.map((name) => [name, price] as const),
  ),
);
const OPEN: ReadonlySet<string> = new Set(OPEN_SOURCE);

function withOffer(tool: Technology): Technology {
  const priceClass = PRICE_OF.get(tool.name);
  const hosting = OPEN.has(tool.name) ? 'open-source' : tool.signals.host ? 'hosted' : undefined;
  return { ...tool, ...(priceClass && { priceClass }), ...(hosting && { hosting }) };
}

const TOOLS: readonly Technology[] = [
  ...abTesting,
  ...accessibility,
  ...addOns,
  ...advertising,
  ...affiliateNetworks,
  ...analytics,
  ...attribution,
  ...booking,
  ...carriers,
  ...cdn,
  ...chat,
  ...cms,
  ...consent,
  ...customerData,
  ...customerService,
  ...emailMarketing,
  ...feeds,
  ...fonts,
  ...frameworks,
  ...fraudProtection,
  ...hosting,
  ...loyalty,
  ...maps,
  ...monitoring,
  ...payLater,
  ...paymentProviders,
  ...performance,
  ...personalisation,
  ...popUps,
  ...priceComparison,
  ...productInformation,
  ...pushMessages,
  ...retargeting,
  ...returnsTools,
  ...reviews,
  ...search,
  ...security,
  ...sessionReplay,
  ...shippingTools,
  ...sizing,
  ...socialProof,
  ...social,
  ...subscriptions,
  ...tagManagers,
  ...themes,
  ...translation,
  ...trustMarks,
  ...userContent,
  ...video,
  ...wallets,
];

export const TECHNOLOGIES: readonly Technology[] = [...PLATFORMS, ...TOOLS.map(withOffer)];
