/** VAT, customs and duties explained. */
import type { Claim } from './claim.ts';

export default {
  id: 'in-tax',
  signals: [
    {
      sub: 'customs',
      phrases: {
        fr: ['droits de douane', 'frais de douane', 'frais de dédouanement', 'taxes douanières', 'taxes à l’importation', "taxes à l'importation", "droits d'importation", 'formalités douanières', 'hors union européenne', 'en dehors de l’union européenne', "en dehors de l'union européenne", 'hors ue'],
        en: ['customs duties', 'import duties', 'customs fees', 'import taxes', 'duties and taxes', 'customs charges', 'import vat', 'customs clearance', 'import fees', 'duty free', 'taxes and duties', 'outside the eu', 'customs duty', 'import duty', 'duties & taxes'],
        de: ['zollgebühren', 'zölle', 'einfuhrumsatzsteuer', 'zollabfertigung', 'einfuhrabgaben', 'zollformalitäten', 'nicht-eu-länder', 'nicht-eu-ländern', 'drittländer', 'steuern und abgaben', 'verzollung', 'zollkosten', 'nicht-eu-staaten', 'weitere zölle', 'einfuhrzölle'],
        nl: ['invoerrechten', 'douanekosten', 'douaneheffingen', 'invoerkosten', 'inklaringskosten', 'buiten de eu', 'douanerechten', 'importheffingen', 'btw bij invoer'],
        it: ['dazi doganali', 'spese doganali', 'oneri doganali', 'tasse di importazione', 'sdoganamento', 'dazi', 'paesi extra ue', 'extra-ue', 'extra ue', 'diritti doganali', 'oneri di sdoganamento'],
        es: ['gastos de aduana', 'derechos de aduana', 'aranceles', 'impuestos de importación', 'tasas de aduana', 'despacho de aduanas', 'fuera de la unión europea', 'trámites aduaneros', 'dua', 'igic', 'gastos aduaneros', 'tasas aduaneras', 'fuera de la ue', 'aduana'],
        pl: ['cło', 'opłaty celne', 'należności celne', 'odprawa celna', 'podatek importowy', 'poza unię europejską', 'poza unią europejską', 'poza ue', 'opłat celnych', 'koszty celne'],
        pt: ['taxas alfandegárias', 'direitos aduaneiros', 'taxas de importação', 'desalfandegamento', 'despacho aduaneiro', 'alfândega', 'fora da união europeia', 'encargos alfandegários', 'impostos de importação', 'fora da ue'],
        sv: ['tullavgifter', 'tull och moms'], da: ['told og moms', 'toldafgift'], nb: ['toll og mva', 'tollavgift'], cs: ['clo', 'celní poplatky'], ja: ['関税', '輸入税'], ru: ['таможенные пошлины'],
      },
    },
    {
      sub: 'duties-included',
      phrases: {
        fr: ['droits et taxes inclus', 'taxes et droits de douane inclus', 'ddp', 'delivered duty paid', 'frais de douane inclus', 'frais de douane offerts', 'sans frais de douane', 'droits de douane inclus', 'droits acquittés'],
        en: ['duties included', 'duties paid', 'delivered duty paid', 'ddp', 'taxes and duties included', 'all duties', 'no customs fees', 'no import fees', 'duties and taxes are included', 'no additional duties', 'no customs charges'],
        de: ['verzollt geliefert', 'inkl. zoll', 'ddp', 'zollgebühren inklusive', 'delivered duty paid', 'keine zollgebühren', 'inklusive zoll', 'zoll und steuern inklusive', 'ohne zollkosten', 'verzollt und versteuert'],
        nl: ['inclusief invoerrechten', 'geen invoerkosten', 'ddp', 'geen douanekosten', 'inclusief douanekosten'],
        it: ['dazi inclusi', 'ddp', 'tasse e dazi inclusi', 'dazi doganali inclusi', 'spese doganali incluse'],
        es: ['aranceles incluidos', 'impuestos y aranceles incluidos', 'ddp', 'gastos de aduana incluidos', 'sin gastos de aduana', 'aduanas incluidas'],
        pl: ['cło wliczone', 'ddp', 'opłaty celne wliczone', 'bez opłat celnych'],
        pt: ['taxas incluídas', 'ddp', 'direitos incluídos', 'sem taxas alfandegárias', 'impostos incluídos'],
      },
    },
    {
      sub: 'vat-by-country',
      phrases: {
        fr: ['tva du pays de livraison', 'taux de tva applicable', 'tva applicable dans le pays', 'guichet unique', 'exonération de tva', 'livraison hors taxes', 'détaxe', 'tva non applicable', 'exonéré de tva'],
        en: ['vat rate of the destination', 'vat of the country', 'local vat', 'one stop shop', 'oss scheme', 'ioss', 'vat will be charged', 'vat exempt', 'tax free shopping', 'vat is deducted', 'vat free', 'vat refund', 'vat relief', 'sales tax will be', 'sales tax is charged'],
        de: ['mehrwertsteuer des lieferlandes', 'mehrwertsteuersatz des', 'oss-verfahren', 'one-stop-shop', 'umsatzsteuerfrei', 'steuerfreie lieferung', 'innergemeinschaftliche lieferung', 'mehrwertsteuerfrei', 'mwst. des lieferlandes', 'je nach lieferland'],
        nl: ['btw-tarief van het land', 'btw van het land', 'éénloketsysteem', 'btw verlegd', 'intracommunautaire levering', 'vrij van btw', '0% btw', 'btw-vrij'],
        it: ['iva del paese di destinazione', 'regime oss', 'esenzione iva', 'non imponibile iva', 'aliquota iva', 'esente iva', 'iva del paese'],
        es: ['iva del país de destino', 'ventanilla única', 'exento de iva', 'operación intracomunitaria', 'exención de iva', 'sin iva para', 'canarias, ceuta y melilla', 'iva del país'],
        pl: ['stawka vat kraju', 'procedura oss', 'odwrotne obciążenie', 'wewnątrzwspólnotowa dostawa', 'vat kraju', 'zwolnione z vat', 'stawka vat 0%'],
        pt: ['iva do país de destino', 'balcão único', 'isento de iva', 'isenção de iva', 'autoliquidação', 'iva do país'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
