/** Maps and store finders. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const maps = toolsOf('maps', [
  ['Bing Maps', 'US', { host: ['virtualearth.net'], asset: ['bing.com/api/maps'] }, { owner: 'Microsoft', site: 'bing.com/maps' }],
  ['Google Maps', 'US', { host: ['maps.googleapis.com', 'maps.google.com', 'maps.gstatic.com'], asset: ['google.com/maps/embed'], link: ['google.com/maps'], script: ['google.maps.Map('] }, { owner: 'Google' }],
  ['Leadformance', 'FR', { host: ['leadformance.com', 'bridge.leadformance.com'] }, { owner: 'Solocal', site: 'solocal.com' }],
  ['Leaflet', 'UA', { asset: ['leaflet.js', 'leaflet.css'], script: ['L.map('], dom: ['.leaflet-*'] }, { owner: 'OpenStreetMap', site: 'leafletjs.com' }],
  ['Mapbox', 'US', { host: ['mapbox.com'], script: ['mapboxgl.'] }],
  ['Mobilosoft', 'BE', { host: ['mobilosoft.com'] }],
  ['OpenStreetMap', 'GB', { host: ['openstreetmap.org', 'tile.openstreetmap.org'] }],
  ['Partoo', 'FR', { host: ['partoo.co'] }],
  ['Stockist', 'CA', { host: ['stockist.co'] }],
  ['Storemapper', 'US', { host: ['storemapper.co', 'storemapper.com'] }],
  ['StorePoint', 'US', { host: ['storepoint.co'] }],
  ['Uberall', 'DE', { host: ['uberall.com'] }],
  ['Yext', 'US', { host: ['yext.com', 'yextapis.com', 'yext-pixel.com'] }],
]);
