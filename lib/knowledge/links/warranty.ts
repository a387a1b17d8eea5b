/** Links to pages on guarantee and warranty. */
import type { LinkTopic } from './link-topic.ts';

export default {
  topic: 'warranty',
  words: {
    fr: ['garantie', 'garanties', 'garantie et sav', 'extension de garantie', 'garanties légales', 'garantie commerciale', 'sav', 'service après-vente'],
    en: ['warranty', 'warranties', 'guarantee', 'guarantees', 'warranty policy', 'warranty information', 'extended warranty', 'our guarantee'],
    de: ['garantie', 'gewährleistung', 'garantiebedingungen', 'garantieverlängerung', 'garantie und gewährleistung', 'garantieleistungen'],
    nl: ['garantie', 'garantievoorwaarden', 'garantie en service', 'garantie & service', 'garantie en reparatie'],
    it: ['garanzia', 'garanzie', 'garanzia legale', 'estensione di garanzia'],
    es: ['garantía', 'garantías', 'garantía legal', 'ampliación de garantía', 'garantía comercial'],
    pl: ['gwarancja', 'gwarancje', 'rękojmia', 'warunki gwarancji'],
    pt: ['garantia', 'garantias', 'extensão de garantia'],
    sv: ['garanti', 'garantier', 'reklamation'],
    da: ['garanti', 'reklamation', 'reklamationsret'],
    nb: ['garanti', 'reklamasjon'],
    fi: ['takuu', 'takuuehdot'],
    cs: ['záruka', 'záruční podmínky'],
    hu: ['garancia', 'jótállás', 'szavatosság'],
    ro: ['garanție', 'garantii'],
    ru: ['гарантия', 'гарантии'],
    uk: ['гарантія', 'гарантії'],
    tr: ['garanti', 'garanti koşulları'],
    ja: ['保証', '保証について'],
  },
  paths: ['warranty*', 'warranties', 'guarantee', 'guarantees', 'garantie', 'garanties', 'gewaehrleistung', 'garanzia', 'garanzie', 'garantia', 'garantias', 'gwarancja', 'garanti', 'takuu', 'zaruka', 'garancia', 'sav'],
} satisfies LinkTopic; // prettier-ignore
