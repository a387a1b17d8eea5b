/** Maps and store finders. */
import { toolsOf } from '../technology.ts';

// One line per tool, sorted by name; see technology.ts for what each kind of signal means.
// prettier-ignore
export const maps = toolsOf('maps', [
  { name: 'Bing Maps', owner: 'Microsoft', country: 'US', site: 'bing.com/maps', signals: { host: ['virtualearth.net'], asset: ['bing.com/api/maps'] } },
  { name: 'Google Maps', owner: 'Google', country: 'US', signals: { host: ['maps.googleapis.com', 'maps.google.com', 'maps.gstatic.com'], asset: ['google.com/maps/embed'], link: ['google.com/maps'], script: ['google.maps.Map('] } },
  { name: 'Leadformance', owner: 'Solocal', country: 'FR', site: 'solocal.com', signals: { host: ['leadformance.com', 'bridge.leadformance.com'] } },
  { name: 'Leaflet', owner: 'OpenStreetMap', country: 'UA', site: 'leafletjs.com', signals: { asset: ['leaflet.js', 'leaflet.css'], script: ['L.map('], dom: ['.leaflet-*'] } },
  { name: 'Mapbox', country: 'US', signals: { host: ['mapbox.com'], script: ['mapboxgl.'] } },
  { name: 'Mobilosoft', country: 'BE', signals: { host: ['mobilosoft.com'] } },
  { name: 'OpenStreetMap', country: 'GB', signals: { host: ['openstreetmap.org', 'tile.openstreetmap.org'] } },
  { name: 'Partoo', country: 'FR', signals: { host: ['partoo.co'] } },
  { name: 'Stockist', country: 'CA', signals: { host: ['stockist.co'] } },
  { name: 'Storemapper', country: 'US', signals: { host: ['storemapper.co', 'storemapper.com'] } },
  { name: 'StorePoint', country: 'US', signals: { host: ['storepoint.co'] } },
  { name: 'Uberall', country: 'DE', signals: { host: ['uberall.com'] } },
  { name: 'Yext', country: 'US', signals: { host: ['yext.com', 'yextapis.com', 'yext-pixel.com'] } },
]);
