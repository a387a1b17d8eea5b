/** Widespread shop themes. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const themes = toolsOf('theme', [
  ['Astra', 'IN', { asset: ['/themes/astra/'], script: ['var astra ='] }, { owner: 'Brainstorm Force', site: 'wpastra.com' }],
  ['Avada', 'US', { asset: ['/themes/Avada/'] }, { owner: 'ThemeFusion', site: 'avada.com' }],
  ['Blocksy', 'RO', { asset: ['/themes/blocksy/'] }, { owner: 'CreativeThemes', site: 'creativethemes.com' }],
  ['Dawn', 'CA', { script: ['"name":"Dawn"', '"schema_name":"Dawn"'] }, { owner: 'Shopify', site: 'themes.shopify.com' }],
  ['Debut', 'CA', { script: ['"name":"Debut"', '"schema_name":"Debut"'] }, { owner: 'Shopify', site: 'themes.shopify.com' }],
  ['Divi', 'US', { asset: ['/themes/Divi/'] }, { owner: 'Elegant Themes', site: 'elegantthemes.com' }],
  ['Electro', 'IN', { asset: ['/themes/electro/'] }, { owner: 'MadrasThemes', site: 'madrasthemes.com' }],
  ['Empire', 'CA', { script: ['"schema_name":"Empire"'] }, { owner: 'Pixel Union', site: 'pixelunion.net' }],
  ['Flatsome', 'NO', { asset: ['/themes/flatsome/'], script: ['flatsomeVars'] }, { owner: 'UX Themes', site: 'uxthemes.com' }],
  ['Flex', 'CA', { script: ['"schema_name":"Flex"'] }, { owner: 'Out of the Sandbox', site: 'outofthesandbox.com' }],
  ['Impact', 'FR', { script: ['"schema_name":"Impact"', '"name":"Impact"'] }, { owner: 'Maestrooo', site: 'themes.shopify.com' }],
  ['Impulse', 'US', { script: ['"schema_name":"Impulse"', '"name":"Impulse"'] }, { owner: 'Archetype', site: 'archetypethemes.co' }],
  ['Journal', 'RO', { asset: ['/theme/journal2/', '/theme/journal3/'], dom: ['.journal-header*'] }, { owner: 'Digital Atelier', site: 'journal-theme.com' }],
  ['Kadence', 'US', { asset: ['/themes/kadence/'] }, { owner: 'Liquid Web', site: 'kadencewp.com' }],
  ['Leo Themes', 'VN', { asset: ['/themes/leo_', '/modules/leo', '/modules/appagebuilder'] }, { owner: 'LeoTheme', site: 'leotheme.com' }],
  ['Luma', 'US', { asset: ['/Magento/luma/'] }, { owner: 'Magento', site: 'magento.com' }],
  ['OceanWP', 'IL', { asset: ['/themes/oceanwp/'] }, { site: 'oceanwp.org' }],
  ['Panda and Transformer', 'CN', { asset: ['/themes/panda/', '/themes/transformer/', '/modules/stthemeeditor'] }, { owner: 'ST-themes', site: 'st-themes.com' }],
  ['Porto', 'VN', { asset: ['/themes/porto/', '/Smartwave/porto'], script: ['Smartwave_'] }, { owner: 'P-Themes', site: 'portotheme.com' }],
  ['Prestige', 'FR', { script: ['"name":"Prestige"', '"schema_name":"Prestige"'] }, { owner: 'Maestrooo', site: 'themes.shopify.com' }],
  ['RWD default', 'US', { asset: ['/frontend/rwd/'] }, { owner: 'Magento', site: 'magento.com' }],
  ['Salient', 'US', { asset: ['/themes/salient/'] }, { owner: 'ThemeNectar', site: 'themenectar.com' }],
  ['Storefront', 'US', { asset: ['/themes/storefront/'] }, { owner: 'Automattic', site: 'woocommerce.com' }],
  ['Symmetry', 'GB', { script: ['"schema_name":"Symmetry"'] }, { owner: 'Clean Canvas', site: 'cleancanvas.co.uk' }],
  ['Turbo', 'CA', { script: ['"schema_name":"Turbo"'] }, { owner: 'Out of the Sandbox', site: 'outofthesandbox.com' }],
  ['Ultimo', 'PL', { asset: ['/infortis/', '/frontend/ultimo/'] }, { owner: 'Infortis', site: 'infortis.com' }],
  ['Warehouse', 'FR', { script: ['"schema_name":"Warehouse"'] }, { owner: 'Maestrooo', site: 'themes.shopify.com' }],
  ['Warehouse for PrestaShop', 'PL', { asset: ['/themes/warehouse/', '/modules/iqit'] }, { owner: 'IQIT', site: 'iqit-commerce.com' }],
  ['WoodMart', 'UA', { asset: ['/themes/woodmart/'], script: ['woodmart_settings'] }, { owner: 'XTemos', site: 'xtemos.com' }],
  ['XStore', 'UA', { asset: ['/themes/xstore/'] }, { owner: '8theme', site: '8theme.com' }],
]);
