/** All claims, sorted by file; a test keeps this list and the folder the same. */
import type { Claim } from './claim.ts';
import asBrands from './as-brands.ts';
import asSpecial from './as-special.ts';
import asStock from './as-stock.ts';
import chApp from './ch-app.ts';
import chB2bmarket from './ch-b2bmarket.ts';
import chPortals from './ch-portals.ts';
import chShop from './ch-shop.ts';
import chStores from './ch-stores.ts';
import inTax from './in-tax.ts';
import mkContent from './mk-content.ts';
import mkEmail from './mk-email.ts';
import mkLoyalty from './mk-loyalty.ts';
import mkPartners from './mk-partners.ts';
import pmCheckout from './pm-checkout.ts';
import ppHelp from './pp-help.ts';
import prPromo from './pr-promo.ts';
import prVolume from './pr-volume.ts';
import prWelcome from './pr-welcome.ts';
import rtAftersales from './rt-aftersales.ts';
import rtGuarantee from './rt-guarantee.ts';
import rtHow from './rt-how.ts';
import shFlex from './sh-flex.ts';
import shTrack from './sh-track.ts';
import stEco from './st-eco.ts';
import stModel from './st-model.ts';
import stRole from './st-role.ts';
import stSuccess from './st-success.ts';
import stValues from './st-values.ts';
import svAccount from './sv-account.ts';
import svHelp from './sv-help.ts';
import svHours from './sv-hours.ts';
import teNav from './te-nav.ts';
import tlAbout from './tl-about.ts';
import tlBadges from './tl-badges.ts';
import tlCookies from './tl-cookies.ts';
import tlReviewrules from './tl-reviewrules.ts';

export const CLAIMS: readonly Claim[] = [
  asBrands,
  asSpecial,
  asStock,
  chApp,
  chB2bmarket,
  chPortals,
  chShop,
  chStores,
  inTax,
  mkContent,
  mkEmail,
  mkLoyalty,
  mkPartners,
  pmCheckout,
  ppHelp,
  prPromo,
  prVolume,
  prWelcome,
  rtAftersales,
  rtGuarantee,
  rtHow,
  shFlex,
  shTrack,
  stEco,
  stModel,
  stRole,
  stSuccess,
  stValues,
  svAccount,
  svHelp,
  svHours,
  teNav,
  tlAbout,
  tlBadges,
  tlCookies,
  tlReviewrules,
];
