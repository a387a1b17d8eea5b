/** Brand menus and own labels. */
import type { Claim } from './claim.ts';

export default {
  id: 'as-brands',
  signals: [
    {
      sub: 'brand-menu',
      links: {
        fr: ['marques', 'nos marques', 'toutes les marques', 'par marque', 'fabricants'],
        en: ['brands', 'shop by brand', 'all brands', 'our brands', 'brands a-z', 'designers', 'manufacturers'],
        de: ['marken', 'alle marken', 'unsere marken', 'hersteller', 'marken a-z', 'markenshops', 'markenwelten'],
        nl: ['merken', 'alle merken', 'onze merken', 'merken a-z'],
        it: ['marche', 'brand', 'tutti i marchi', 'tutte le marche', 'i nostri marchi', 'marchi', 'produttori'],
        es: ['marcas', 'todas las marcas', 'nuestras marcas', 'fabricantes'],
        pl: ['marki', 'wszystkie marki', 'producenci', 'nasze marki'],
        pt: ['marcas', 'todas as marcas', 'as nossas marcas', 'fabricantes'],
        sv: ['varumärken'], da: ['mærker', 'brands'], nb: ['merker', 'merkevarer'], fi: ['merkit', 'brändit'], cs: ['značky'], ru: ['бренды'], uk: ['бренди'], ja: ['ブランド', 'ブランド一覧'], zh: ['品牌'],
      },
      paths: ['brands', 'marques', 'marken', 'merken', 'marche', 'marcas', 'marki', 'manufacturers', 'designers', 'hersteller', 'producenci'],
    },
    {
      sub: 'own-label',
      phrases: {
        fr: ['notre marque propre', 'marque propre', 'marque de distributeur', 'notre propre marque'],
        en: ['own brand', 'own label', 'private label', 'exclusive to us', 'our own brand', 'exclusive brand'],
        de: ['eigenmarke', 'unsere eigenmarke', 'hausmarke', 'eigenmarken', 'exklusivmarke'],
        nl: ['huismerk', 'ons huismerk', 'eigen merk'],
        it: ['marchio proprio', 'nostro marchio', 'marchio esclusivo'],
        es: ['marca propia', 'nuestra propia marca', 'marca blanca', 'marca exclusiva'],
        pl: ['marka własna', 'nasza marka własna'],
        pt: ['marca própria', 'a nossa própria marca', 'marca exclusiva'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
