/** Widespread shop themes. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const themes = toolsOf('theme', [
  { name: 'Astra', owner: 'Brainstorm Force', country: 'IN', site: 'wpastra.com', signals: { asset: ['/themes/astra/'], script: ['var astra ='] } },
  { name: 'Avada', owner: 'ThemeFusion', country: 'US', site: 'avada.com', signals: { asset: ['/themes/Avada/'] } },
  { name: 'Blocksy', owner: 'CreativeThemes', country: 'RO', site: 'creativethemes.com', signals: { asset: ['/themes/blocksy/'] } },
  { name: 'Dawn', owner: 'Shopify', country: 'CA', site: 'themes.shopify.com', signals: { script: ['"name":"Dawn"', '"schema_name":"Dawn"'] } },
  { name: 'Debut', owner: 'Shopify', country: 'CA', site: 'themes.shopify.com', signals: { script: ['"name":"Debut"', '"schema_name":"Debut"'] } },
  { name: 'Divi', owner: 'Elegant Themes', country: 'US', site: 'elegantthemes.com', signals: { asset: ['/themes/Divi/'] } },
  { name: 'Electro', owner: 'MadrasThemes', country: 'IN', site: 'madrasthemes.com', signals: { asset: ['/themes/electro/'] } },
  { name: 'Empire', owner: 'Pixel Union', country: 'CA', site: 'pixelunion.net', signals: { script: ['"schema_name":"Empire"'] } },
  { name: 'Flatsome', owner: 'UX Themes', country: 'NO', site: 'uxthemes.com', signals: { asset: ['/themes/flatsome/'], script: ['flatsomeVars'] } },
  { name: 'Flex', owner: 'Out of the Sandbox', country: 'CA', site: 'outofthesandbox.com', signals: { script: ['"schema_name":"Flex"'] } },
  { name: 'Impact', owner: 'Maestrooo', country: 'FR', site: 'themes.shopify.com', signals: { script: ['"schema_name":"Impact"', '"name":"Impact"'] } },
  { name: 'Impulse', owner: 'Archetype', country: 'US', site: 'archetypethemes.co', signals: { script: ['"schema_name":"Impulse"', '"name":"Impulse"'] } },
  { name: 'Journal', owner: 'Digital Atelier', country: 'RO', site: 'journal-theme.com', signals: { asset: ['/theme/journal2/', '/theme/journal3/'], dom: ['.journal-header*'] } },
  { name: 'Kadence', owner: 'Liquid Web', country: 'US', site: 'kadencewp.com', signals: { asset: ['/themes/kadence/'] } },
  { name: 'Leo Themes', owner: 'LeoTheme', country: 'VN', site: 'leotheme.com', signals: { asset: ['/themes/leo_', '/modules/leo', '/modules/appagebuilder'] } },
  { name: 'Luma', owner: 'Magento', country: 'US', site: 'magento.com', signals: { asset: ['/Magento/luma/'] } },
  { name: 'OceanWP', country: 'IL', site: 'oceanwp.org', signals: { asset: ['/themes/oceanwp/'] } },
  { name: 'Panda and Transformer', owner: 'ST-themes', country: 'CN', site: 'st-themes.com', signals: { asset: ['/themes/panda/', '/themes/transformer/', '/modules/stthemeeditor'] } },
  { name: 'Porto', owner: 'P-Themes', country: 'VN', site: 'portotheme.com', signals: { asset: ['/themes/porto/', '/Smartwave/porto'], script: ['Smartwave_'] } },
  { name: 'Prestige', owner: 'Maestrooo', country: 'FR', site: 'themes.shopify.com', signals: { script: ['"name":"Prestige"', '"schema_name":"Prestige"'] } },
  { name: 'RWD default', owner: 'Magento', country: 'US', site: 'magento.com', signals: { asset: ['/frontend/rwd/'] } },
  { name: 'Salient', owner: 'ThemeNectar', country: 'US', site: 'themenectar.com', signals: { asset: ['/themes/salient/'] } },
  { name: 'Storefront', owner: 'Automattic', country: 'US', site: 'woocommerce.com', signals: { asset: ['/themes/storefront/'] } },
  { name: 'Symmetry', owner: 'Clean Canvas', country: 'GB', site: 'cleancanvas.co.uk', signals: { script: ['"schema_name":"Symmetry"'] } },
  { name: 'Turbo', owner: 'Out of the Sandbox', country: 'CA', site: 'outofthesandbox.com', signals: { script: ['"schema_name":"Turbo"'] } },
  { name: 'Ultimo', owner: 'Infortis', country: 'PL', site: 'infortis.com', signals: { asset: ['/infortis/', '/frontend/ultimo/'] } },
  { name: 'Warehouse', owner: 'Maestrooo', country: 'FR', site: 'themes.shopify.com', signals: { script: ['"schema_name":"Warehouse"'] } },
  { name: 'Warehouse for PrestaShop', owner: 'IQIT', country: 'PL', site: 'iqit-commerce.com', signals: { asset: ['/themes/warehouse/', '/modules/iqit'] } },
  { name: 'WoodMart', owner: 'XTemos', country: 'UA', site: 'xtemos.com', signals: { asset: ['/themes/woodmart/'], script: ['woodmart_settings'] } },
  { name: 'XStore', owner: '8theme', country: 'UA', site: '8theme.com', signals: { asset: ['/themes/xstore/'] } },
]);
