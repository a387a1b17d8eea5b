/** Carriers and parcel networks of the Nordic and Baltic countries (as of November 2026). */
import type { Carrier } from './carrier.ts';

export const NORTH: readonly Carrier[] = [
  { name: 'PostNord', words: 'postnord, post nord, postnord*', country: 'SE' },
  { name: 'Bring', words: 'bring parcels, posten bring, posten norge, norway post, posten.no' },
  { name: 'Posti', words: 'posti, finland post, posti smartpost, finnische post', country: 'FI' },
  { name: 'Matkahuolto', words: 'matkahuolto', country: 'FI' },
  { name: 'Instabox', words: 'instabox, instabee', mode: 'locker' },
  { name: 'Airmee', words: 'airmee', country: 'SE' },
  { name: 'Early Bird', words: 'early bird leverans, early bird brev', country: 'SE' },
  { name: 'CityMail', words: 'citymail', country: 'SE' },
  { name: 'dao', words: 'dao365, dao pakkeshop, dao hjemmelevering', country: 'DK' },
  { name: 'Danske Fragtmænd', words: 'danske fragtmaend, danske fragtmand', country: 'DK' },
  { name: 'Burd', words: 'burd delivery', country: 'DK' },
  { name: 'SwipBox', words: 'swipbox, naerboks', mode: 'locker' },
  { name: 'Helthjem', words: 'helthjem, helt hjem', country: 'NO' },
  { name: 'PorterBuddy', words: 'porterbuddy', country: 'NO' },
  { name: 'Iceland Post', words: 'iceland post, islandspostur, posturinn', country: 'IS' },
  { name: 'Dropp', words: 'dropp locker, dropp box', country: 'IS' },
  { name: 'Omniva', words: 'omniva', country: 'EE' },
  { name: 'Smartpost', words: 'itella smartpost, smartposti, smartpost' },
  { name: 'Itella', words: 'itella' },
  { name: 'Venipak', words: 'venipak', country: 'LT' },
  { name: 'LP Express', words: 'lp express, lpexpress', country: 'LT' },
  { name: 'Unisend', words: 'unisend' },
  { name: 'Lithuania Post', words: 'lithuania post, lithuanian post, lietuvos pastas, litauische post', country: 'LT' },
  { name: 'Latvijas Pasts', words: 'latvijas pasts, latvian post, latvia post', country: 'LV' },
];
