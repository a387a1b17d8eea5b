/** What the demo shops sell: invented products with numbers of the GS1 range for examples (952), and each shop's own offer of them. */

export type ShopLanguage = 'fr' | 'en' | 'de';
export type ShopId = 'atelier' | 'boismie' | 'oakboard' | 'holzbrett' | 'driftgrain' | 'bazar';
export type Words = Readonly<Record<ShopLanguage, string>>;

export interface Product {
  readonly slug: string;
  readonly brand: string;
  readonly gtin: string;
  readonly mpn: string;
  readonly category: 'boards' | 'utensils' | 'storage';
  readonly name: Words;
  readonly text: Words;
  readonly points: Readonly<Record<ShopLanguage, readonly string[]>>;
  /** Millimetres, grams */
  readonly size: string;
  readonly weight: number;
  /** Colour of the wood in the drawn picture, and which thing is drawn. */
  readonly wood: string;
  readonly shape: 'board' | 'pin' | 'box' | 'spoons' | 'block' | 'tray';
}

/** EAN-13 with its check digit, from the first twelve digits. */
function ean(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return twelve + String((10 - (sum % 10)) % 10);
}

export const PRODUCTS: readonly Product[] = [
  {
    slug: 'walnut-board',
    brand: 'Trévalon',
    gtin: ean('952000010101'),
    mpn: 'TV-4030-N',
    category: 'boards',
    name: {
      fr: 'Planche à découper en noyer massif 40 × 30 cm',
      en: 'Solid walnut chopping board 40 × 30 cm',
      de: 'Schneidebrett aus massivem Nussbaum 40 × 30 cm',
    },
    text: {
      fr: 'Taillée dans du noyer français séché deux ans à l’air, cette planche épaisse de 25 mm respecte le fil de vos couteaux. Une rigole retient le jus, deux prises latérales la rendent facile à soulever. Elle est livrée huilée et prête à l’emploi.',
      en: 'Cut from walnut that has been air-dried for two years, this 25 mm board is kind to your knives. A groove catches the juices and two side grips make it easy to lift. It arrives oiled and ready to use.',
      de: 'Aus zwei Jahre luftgetrocknetem Nussbaum geschnitten, 25 mm stark und schonend zu jeder Klinge. Eine Saftrille fängt Flüssigkeit auf, zwei Griffmulden machen das Anheben leicht. Geölt und sofort einsatzbereit.',
    },
    points: {
      fr: ['Noyer massif, une seule pièce', 'Rigole à jus', 'Huile alimentaire de lin', 'Fabriquée dans le Jura'],
      en: ['Solid walnut, one piece', 'Juice groove', 'Food-safe linseed oil', 'Made in the Jura mountains'],
      de: ['Massiver Nussbaum, ein Stück', 'Saftrille', 'Lebensmittelechtes Leinöl', 'Im Jura gefertigt'],
    },
    size: '400 × 300 × 25 mm',
    weight: 1850,
    wood: '#6b4630',
    shape: 'board',
  },
  {
    slug: 'rolling-pin',
    brand: 'Buchenau',
    gtin: ean('952000010202'),
    mpn: 'BU-RP-43',
    category: 'utensils',
    name: {
      fr: 'Rouleau à pâtisserie en hêtre 43 cm',
      en: 'Beech rolling pin 43 cm',
      de: 'Teigroller aus Buche 43 cm',
    },
    text: {
      fr: 'Un rouleau d’une seule pièce, légèrement fuselé, pour étaler la pâte d’un geste régulier. Le hêtre étuvé ne colle pas et garde sa douceur au fil des années.',
      en: 'A one-piece, slightly tapered pin that rolls dough in one even stroke. Steamed beech does not stick and stays smooth for years.',
      de: 'Ein leicht konischer Roller aus einem Stück, der den Teig gleichmäßig ausrollt. Gedämpfte Buche klebt nicht und bleibt über Jahre glatt.',
    },
    points: {
      fr: ['Hêtre étuvé', 'Sans vernis', 'Forme fuselée'],
      en: ['Steamed beech', 'No varnish', 'Tapered shape'],
      de: ['Gedämpfte Buche', 'Unlackiert', 'Konische Form'],
    },
    size: '430 × 45 mm',
    weight: 420,
    wood: '#d9b48a',
    shape: 'pin',
  },
  {
    slug: 'bread-box',
    brand: 'Sylvane',
    gtin: ean('952000010303'),
    mpn: 'SY-BB-38',
    category: 'storage',
    name: {
      fr: 'Boîte à pain en chêne avec planche',
      en: 'Oak bread box with board lid',
      de: 'Brotkasten aus Eiche mit Brettdeckel',
    },
    text: {
      fr: 'Le couvercle se retourne et devient planche à pain. Les aérations gardent la croûte croustillante et la mie souple pendant plusieurs jours.',
      en: 'Turn the lid over and it becomes a bread board. The vents keep the crust crisp and the crumb soft for days.',
      de: 'Der Deckel wird umgedreht zum Brotbrett. Die Lüftung hält die Kruste knusprig und die Krume tagelang weich.',
    },
    points: {
      fr: ['Chêne massif huilé', 'Couvercle-planche réversible', 'Aérations sur deux côtés'],
      en: ['Oiled solid oak', 'Reversible board lid', 'Vented on two sides'],
      de: ['Geölte massive Eiche', 'Wendbarer Brettdeckel', 'Belüftung an zwei Seiten'],
    },
    size: '380 × 220 × 180 mm',
    weight: 3100,
    wood: '#c39a62',
    shape: 'box',
  },
  {
    slug: 'salad-servers',
    brand: 'Marnet',
    gtin: ean('952000010404'),
    mpn: 'MA-SS-30',
    category: 'utensils',
    name: {
      fr: 'Couverts à salade en bois d’olivier 30 cm',
      en: 'Olive wood salad servers 30 cm',
      de: 'Salatbesteck aus Olivenholz 30 cm',
    },
    text: {
      fr: 'Chaque paire est sculptée à la main dans un bois d’olivier aux veines vives : aucune ne ressemble à une autre.',
      en: 'Each pair is carved by hand from vividly grained olive wood: no two are alike.',
      de: 'Jedes Paar wird von Hand aus lebhaft gemasertem Olivenholz geschnitzt: keines gleicht dem anderen.',
    },
    points: {
      fr: ['Bois d’olivier', 'Sculpté à la main', 'Lot de deux'],
      en: ['Olive wood', 'Hand-carved', 'Set of two'],
      de: ['Olivenholz', 'Handgeschnitzt', '2er-Set'],
    },
    size: '300 × 65 mm',
    weight: 160,
    wood: '#b98d4f',
    shape: 'spoons',
  },
  {
    slug: 'butcher-block',
    brand: 'Trévalon',
    gtin: ean('952000010505'),
    mpn: 'TV-BLOC-45',
    category: 'boards',
    name: {
      fr: 'Billot de boucher en bois de bout 45 × 35 cm',
      en: 'End-grain butcher block 45 × 35 cm',
      de: 'Stirnholz-Hackblock 45 × 35 cm',
    },
    text: {
      fr: 'Assemblé en bois de bout, ce billot de 60 mm encaisse les coups de feuille et referme lui-même les marques de coupe.',
      en: 'Built end-grain up, this 60 mm block takes a cleaver and closes its own knife marks.',
      de: 'Aus Stirnholz verleimt, 60 mm stark: Der Block hält dem Hackbeil stand und schließt Schnittspuren von selbst.',
    },
    points: {
      fr: ['Bois de bout', 'Pieds antidérapants', 'Épaisseur 60 mm'],
      en: ['End grain', 'Non-slip feet', '60 mm thick'],
      de: ['Stirnholz', 'Rutschfeste Füße', '60 mm stark'],
    },
    size: '450 × 350 × 60 mm',
    weight: 6400,
    wood: '#a8703f',
    shape: 'block',
  },
  {
    slug: 'cherry-spoons',
    brand: 'Marnet',
    gtin: ean('952000010606'),
    mpn: 'MA-CS-3',
    category: 'utensils',
    name: {
      fr: 'Trio de cuillères en merisier',
      en: 'Set of three cherry wood spoons',
      de: 'Drei Kochlöffel aus Kirschholz',
    },
    text: {
      fr: 'Trois longueurs pour remuer, goûter et servir. Le merisier se patine avec le temps.',
      en: 'Three lengths to stir, taste and serve. Cherry wood darkens beautifully with time.',
      de: 'Drei Längen zum Rühren, Kosten und Servieren. Kirschholz dunkelt mit der Zeit schön nach.',
    },
    points: {
      fr: ['Merisier', 'Trois tailles', 'Lavage à la main'],
      en: ['Cherry wood', 'Three sizes', 'Hand wash'],
      de: ['Kirschholz', 'Drei Größen', 'Handwäsche'],
    },
    size: '250 / 300 / 350 mm',
    weight: 180,
    wood: '#a75d3a',
    shape: 'spoons',
  },
  {
    slug: 'serving-tray',
    brand: 'Sylvane',
    gtin: ean('952000010707'),
    mpn: 'SY-TR-50',
    category: 'storage',
    name: {
      fr: 'Plateau de service en frêne 50 × 32 cm',
      en: 'Ash serving tray 50 × 32 cm',
      de: 'Serviertablett aus Esche 50 × 32 cm',
    },
    text: {
      fr: 'Un plateau léger à bords hauts, pour un petit-déjeuner au lit ou un apéritif au jardin.',
      en: 'A light tray with high sides, for breakfast in bed or drinks in the garden.',
      de: 'Ein leichtes Tablett mit hohem Rand, für das Frühstück im Bett oder Getränke im Garten.',
    },
    points: {
      fr: ['Frêne clair', 'Poignées découpées', 'Bords de 50 mm'],
      en: ['Light ash', 'Cut-out handles', '50 mm sides'],
      de: ['Helle Esche', 'Ausgeschnittene Griffe', '50 mm hoher Rand'],
    },
    size: '500 × 320 × 50 mm',
    weight: 1200,
    wood: '#e0c9a0',
    shape: 'tray',
  },
  {
    slug: 'cheese-board',
    brand: 'Trévalon',
    gtin: ean('952000010808'),
    mpn: 'TV-FR-28',
    category: 'boards',
    name: {
      fr: 'Plateau à fromages rond en noyer 28 cm',
      en: 'Round walnut cheese board 28 cm',
      de: 'Rundes Käsebrett aus Nussbaum 28 cm',
    },
    text: {
      fr: 'Un plateau rond au liseré d’écorce, avec une encoche pour le couteau.',
      en: 'A round board with a live edge and a slot for the knife.',
      de: 'Ein rundes Brett mit Baumkante und Einkerbung für das Messer.',
    },
    points: {
      fr: ['Noyer', 'Liseré d’écorce', 'Diamètre 28 cm'],
      en: ['Walnut', 'Live edge', '28 cm across'],
      de: ['Nussbaum', 'Baumkante', '28 cm Durchmesser'],
    },
    size: 'Ø 280 × 20 mm',
    weight: 900,
    wood: '#76503a',
    shape: 'board',
  },
];

/** The product with this slug; throws for a slug that does not exist, since only the shops' own code asks. */
export function product(slug: string): Product {
  const found = PRODUCTS.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`No such product: ${slug}`);
  return found;
}
