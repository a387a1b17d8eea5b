/** All shop platforms that Vigie knows, one file each, in the order of their file names. */
import type { Platform } from '../technology.ts';
import { platform1cBitrix } from './1c-bitrix.ts';
import { platform24nettbutikk } from './24nettbutikk.ts';
import { platform91app } from './91app.ts';
import { abantecart } from './abantecart.ts';
import { abicart } from './abicart.ts';
import { advantshop } from './advantshop.ts';
import { aimeos } from './aimeos.ts';
import { amazonWebstore } from './amazon-webstore.ts';
import { americommerce } from './americommerce.ts';
import { askas } from './askas.ts';
import { aspdotnetstorefront } from './aspdotnetstorefront.ts';
import { base } from './base.ts';
import { bigCartel } from './big-cartel.ts';
import { bigcommerce } from './bigcommerce.ts';
import { bluepark } from './bluepark.ts';
import { broadleaf } from './broadleaf.ts';
import { bsale } from './bsale.ts';
import { cafe24 } from './cafe24.ts';
import { ccvShop } from './ccv-shop.ts';
import { centra } from './centra.ts';
import { cloudcart } from './cloudcart.ts';
import { colorMeShop } from './color-me-shop.ts';
import { commercetools } from './commercetools.ts';
import { corecommerce } from './corecommerce.ts';
import { cosmoshop } from './cosmoshop.ts';
import { create } from './create.ts';
import { csCart } from './cs-cart.ts';
import { cubecart } from './cubecart.ts';
import { dandomain } from './dandomain.ts';
import { drupalCommerce } from './drupal-commerce.ts';
import { eMonsite } from './e-monsite.ts';
import { easyDigitalDownloads } from './easy-digital-downloads.ts';
import { ecCube } from './ec-cube.ts';
import { ecshop } from './ecshop.ts';
import { ecwid } from './ecwid.ts';
import { ekm } from './ekm.ts';
import { elasticPath } from './elastic-path.ts';
import { epages } from './epages.ts';
import { fastcentrik } from './fastcentrik.ts';
import { fortune3 } from './fortune3.ts';
import { freewebstore } from './freewebstore.ts';
import { futureshop } from './futureshop.ts';
import { gambio } from './gambio.ts';
import { godaddyOnlineStore } from './godaddy-online-store.ts';
import { gomag } from './gomag.ts';
import { haravan } from './haravan.ts';
import { hclCommerce } from './hcl-commerce.ts';
import { hikashop } from './hikashop.ts';
import { horoshop } from './horoshop.ts';
import { hostcms } from './hostcms.ts';
import { ideasoft } from './ideasoft.ts';
import { idosell } from './idosell.ts';
import { ikas } from './ikas.ts';
import { insales } from './insales.ts';
import { insiteCommerce } from './insite-commerce.ts';
import { intershop } from './intershop.ts';
import { isotope } from './isotope.ts';
import { izberg } from './izberg.ts';
import { j2store } from './j2store.ts';
import { jimdo } from './jimdo.ts';
import { jtlShop } from './jtl-shop.ts';
import { jumpseller } from './jumpseller.ts';
import { kentico } from './kentico.ts';
import { kiboCommerce } from './kibo-commerce.ts';
import { kiubi } from './kiubi.ts';
import { konimbo } from './konimbo.ts';
import { lemonstand } from './lemonstand.ts';
import { lightspeed } from './lightspeed.ts';
import { litium } from './litium.ts';
import { logic4 } from './logic4.ts';
import { lojaIntegrada } from './loja-integrada.ts';
import { magento } from './magento.ts';
import { makeshop } from './makeshop.ts';
import { marketlive } from './marketlive.ts';
import { medusa } from './medusa.ts';
import { merchantpro } from './merchantpro.ts';
import { miva } from './miva.ts';
import { modifiedEcommerce } from './modified-ecommerce.ts';
import { mycashflow } from './mycashflow.ts';
import { myonlinestore } from './myonlinestore.ts';
import { mystore } from './mystore.ts';
import { netsuiteSuitecommerce } from './netsuite-suitecommerce.ts';
import { nexternal } from './nexternal.ts';
import { nopcommerce } from './nopcommerce.ts';
import { norce } from './norce.ts';
import { novomindIshop } from './novomind-ishop.ts';
import { odoo } from './odoo.ts';
import { opencart } from './opencart.ts';
import { optimizelyCommerce } from './optimizely-commerce.ts';
import { oracleCommerce } from './oracle-commerce.ts';
import { oscommerce } from './oscommerce.ts';
import { oxatis } from './oxatis.ts';
import { oxid } from './oxid.ts';
import { palbin } from './palbin.ts';
import { passepartout } from './passepartout.ts';
import { peppershop } from './peppershop.ts';
import { plentyshop } from './plentyshop.ts';
import { powerboutique } from './powerboutique.ts';
import { prestashop } from './prestashop.ts';
import { promUa } from './prom-ua.ts';
import { rbsChange } from './rbs-change.ts';
import { readypro } from './readypro.ts';
import { redcart } from './redcart.ts';
import { saleor } from './saleor.ts';
import { salesforceCommerceCloud } from './salesforce-commerce-cloud.ts';
import { salla } from './salla.ts';
import { sapCommerce } from './sap-commerce.ts';
import { sapo } from './sapo.ts';
import { scayle } from './scayle.ts';
import { sellerdeck } from './sellerdeck.ts';
import { sellfy } from './sellfy.ts';
import { shift4shop } from './shift4shop.ts';
import { shopScript } from './shop-script.ts';
import { shopatron } from './shopatron.ts';
import { shoper } from './shoper.ts';
import { shopify } from './shopify.ts';
import { shoplazza } from './shoplazza.ts';
import { shopline } from './shopline.ts';
import { shoporama } from './shoporama.ts';
import { shoprenter } from './shoprenter.ts';
import { shopsite } from './shopsite.ts';
import { shoptet } from './shoptet.ts';
import { shopware } from './shopware.ts';
import { simpla } from './simpla.ts';
import { sitecoreOrdercloud } from './sitecore-ordercloud.ts';
import { skyShop } from './sky-shop.ts';
import { smartstore } from './smartstore.ts';
import { sote } from './sote.ts';
import { spree } from './spree.ts';
import { spryker } from './spryker.ts';
import { squareOnline } from './square-online.ts';
import { squarespace } from './squarespace.ts';
import { storeden } from './storeden.ts';
import { storenvy } from './storenvy.ts';
import { stores } from './stores.ts';
import { sylius } from './sylius.ts';
import { tSoft } from './t-soft.ts';
import { thelia } from './thelia.ts';
import { thirtyBees } from './thirty-bees.ts';
import { ticimax } from './ticimax.ts';
import { tiendanube } from './tiendanube.ts';
import { tray } from './tray.ts';
import { turbify } from './turbify.ts';
import { ubercart } from './ubercart.ts';
import { ueeshop } from './ueeshop.ts';
import { umiCms } from './umi-cms.ts';
import { unas } from './unas.ts';
import { upgates } from './upgates.ts';
import { venda } from './venda.ts';
import { vendure } from './vendure.ts';
import { vilkas } from './vilkas.ts';
import { virtoCommerce } from './virto-commerce.ts';
import { virtuemart } from './virtuemart.ts';
import { visualsoft } from './visualsoft.ts';
import { volusion } from './volusion.ts';
import { vtex } from './vtex.ts';
import { wakeCommerce } from './wake-commerce.ts';
import { webador } from './webador.ts';
import { webareal } from './webareal.ts';
import { webflow } from './webflow.ts';
import { websale } from './websale.ts';
import { weebly } from './weebly.ts';
import { wikinggruppen } from './wikinggruppen.ts';
import { wix } from './wix.ts';
import { wizishop } from './wizishop.ts';
import { woocommerce } from './woocommerce.ts';
import { wpEcommerce } from './wp-ecommerce.ts';
import { xCart } from './x-cart.ts';
import { xtCommerce } from './xt-commerce.ts';
import { zenCart } from './zen-cart.ts';
import { zid } from './zid.ts';
import { znode } from './znode.ts';

export const PLATFORMS: readonly Platform[] = [
  platform1cBitrix,
  platform24nettbutikk,
  platform91app,
  abantecart,
  abicart,
  advantshop,
  aimeos,
  amazonWebstore,
  americommerce,
  askas,
  aspdotnetstorefront,
  base,
  bigCartel,
  bigcommerce,
  bluepark,
  broadleaf,
  bsale,
  cafe24,
  ccvShop,
  centra,
  cloudcart,
  colorMeShop,
  commercetools,
  corecommerce,
  cosmoshop,
  create,
  csCart,
  cubecart,
  dandomain,
  drupalCommerce,
  eMonsite,
  easyDigitalDownloads,
  ecCube,
  ecshop,
  ecwid,
  ekm,
  elasticPath,
  epages,
  fastcentrik,
  fortune3,
  freewebstore,
  futureshop,
  gambio,
  godaddyOnlineStore,
  gomag,
  haravan,
  hclCommerce,
  hikashop,
  horoshop,
  hostcms,
  ideasoft,
  idosell,
  ikas,
  insales,
  insiteCommerce,
  intershop,
  isotope,
  izberg,
  j2store,
  jimdo,
  jtlShop,
  jumpseller,
  kentico,
  kiboCommerce,
  kiubi,
  konimbo,
  lemonstand,
  lightspeed,
  litium,
  logic4,
  lojaIntegrada,
  magento,
  makeshop,
  marketlive,
  medusa,
  merchantpro,
  miva,
  modifiedEcommerce,
  mycashflow,
  myonlinestore,
  mystore,
  netsuiteSuitecommerce,
  nexternal,
  nopcommerce,
  norce,
  novomindIshop,
  odoo,
  opencart,
  optimizelyCommerce,
  oracleCommerce,
  oscommerce,
  oxatis,
  oxid,
  palbin,
  passepartout,
  peppershop,
  plentyshop,
  powerboutique,
  prestashop,
  promUa,
  rbsChange,
  readypro,
  redcart,
  saleor,
  salesforceCommerceCloud,
  salla,
  sapCommerce,
  sapo,
  scayle,
  sellerdeck,
  sellfy,
  shift4shop,
  shopScript,
  shopatron,
  shoper,
  shopify,
  shoplazza,
  shopline,
  shoporama,
  shoprenter,
  shopsite,
  shoptet,
  shopware,
  simpla,
  sitecoreOrdercloud,
  skyShop,
  smartstore,
  sote,
  spree,
  spryker,
  squareOnline,
  squarespace,
  storeden,
  storenvy,
  stores,
  sylius,
  tSoft,
  thelia,
  thirtyBees,
  ticimax,
  tiendanube,
  tray,
  turbify,
  ubercart,
  ueeshop,
  umiCms,
  unas,
  upgates,
  venda,
  vendure,
  vilkas,
  virtoCommerce,
  virtuemart,
  visualsoft,
  volusion,
  vtex,
  wakeCommerce,
  webador,
  webareal,
  webflow,
  websale,
  weebly,
  wikinggruppen,
  wix,
  wizishop,
  woocommerce,
  wpEcommerce,
  xCart,
  xtCommerce,
  zenCart,
  zid,
  znode,
];
