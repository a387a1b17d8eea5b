/** Satisfied-or-refunded promises and extra guarantees, beside the legal one. */
import type { Claim } from './claim.ts';

export default {
  id: 'rt-guarantee',
  signals: [
    {
      sub: 'satisfaction',
      phrases: {
        fr: ['satisfait ou remboursé', 'satisfaits ou remboursés', 'satisfait ou échangé', 'garantie satisfaction', 'remboursé si'],
        en: ['money back guarantee', 'money-back guarantee', 'satisfaction guaranteed', 'satisfaction guarantee', '100% satisfaction', 'no quibble guarantee', 'happiness guarantee', 'risk-free trial', 'risk free trial', 'love it or your money back', 'night trial'],
        de: ['geld-zurück-garantie', 'geld zurück garantie', 'zufriedenheitsgarantie', 'geldzurückgarantie', 'probeschlafen', 'nächte probeschlafen', '30 tage geld zurück'],
        nl: ['niet goed geld terug', 'niet-goed-geld-terug', 'tevredenheidsgarantie', 'geld terug garantie', 'geld-terug-garantie', 'nachten proefslapen'],
        it: ['soddisfatti o rimborsati', 'soddisfatto o rimborsato', 'garanzia soddisfatti o rimborsati'],
        es: ['garantía de satisfacción', 'satisfacción garantizada', 'devolución del dinero garantizada', 'te devolvemos el dinero', 'noches de prueba', 'satisfecho o reembolsado'],
        pl: ['gwarancja satysfakcji', 'gwarancja zwrotu pieniędzy', 'satysfakcja gwarantowana', 'zwrot pieniędzy gwarantowany'],
        pt: ['garantia de satisfação', 'satisfação garantida', 'satisfeito ou reembolsado', 'devolução do dinheiro garantida', 'noites de teste'],
      },
      strength: 'declared',
    },
    {
      sub: 'price-match',
      phrases: {
        fr: ['meilleur prix garanti', 'remboursé la différence', 'remboursement de la différence', 'garantie du meilleur prix', 'prix les plus bas', 'on vous rembourse la différence'],
        en: ['price match', 'price promise', 'lowest price guarantee', 'best price guarantee', 'price match guarantee', 'price beat', "we'll beat it", 'price matching', 'low price guarantee'],
        de: ['tiefpreisgarantie', 'bestpreisgarantie', 'tiefstpreisgarantie', 'best-preis-garantie', 'preisgarantie', 'niedrigpreisgarantie'],
        nl: ['laagsteprijsgarantie', 'laagste prijs garantie', 'beste prijs garantie', 'prijsgarantie', 'elders goedkoper', 'prijsbelofte'],
        it: ['miglior prezzo garantito', 'prezzo più basso garantito', 'garanzia miglior prezzo', 'rimborso della differenza'],
        es: ['mejor precio garantizado', 'garantía de mejor precio', 'precio mínimo garantizado', 'te abonamos la diferencia', 'igualamos el precio', 'te igualamos el precio'],
        pl: ['gwarancja najniższej ceny', 'gwarancja najlepszej ceny', 'najniższa cena gwarantowana'],
        pt: ['melhor preço garantido', 'garantia do melhor preço', 'preço mínimo garantido', 'devolvemos a diferença', 'cobrimos o preço'],
      },
    },
    {
      sub: 'extension',
      phrases: {
        fr: ['extension de garantie', 'garantie prolongée', 'garantie étendue', 'garantie complémentaire', 'garantie supplémentaire'],
        en: ['extended warranty', 'protection plan', 'extended guarantee', 'additional warranty', 'care plan', 'warranty extension', 'add a protection plan', 'accident protection'],
        de: ['garantieverlängerung', 'zusatzgarantie', 'anschlussgarantie', 'geräteschutz', 'verlängerte garantie', 'garantieschutz', 'garantie-verlängerung'],
        nl: ['verlengde garantie', 'garantieverlenging', 'extra garantie', 'garantie verlengen', 'aanvullende garantie'],
        it: ['estensione di garanzia', 'estensione garanzia', 'garanzia estesa', 'garanzia aggiuntiva'],
        es: ['ampliación de garantía', 'extensión de garantía', 'garantía ampliada', 'seguro de garantía', 'garantía extendida', 'garantía adicional'],
        pl: ['przedłużona gwarancja', 'rozszerzona gwarancja', 'ubezpieczenie sprzętu', 'dodatkowa gwarancja', 'przedłużenie gwarancji'],
        pt: ['extensão de garantia', 'garantia estendida', 'garantia adicional', 'garantia alargada', 'prolongamento de garantia'],
      },
    },
  ],
} satisfies Claim; // prettier-ignore
