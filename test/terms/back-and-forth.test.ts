/** Who pays for sending back and how long one may, where the text also speaks of faults, deposits, swaps and other countries; all written for this test. */
import type { TermsCase } from './cases.ts';
import { describeCases } from './cases.ts';

const CASES: readonly TermsCase[] = [
  // What is free for faulty goods says nothing of a change of mind.
  [
    'en',
    'Returns\nYou pay the postage back unless we sent the wrong item or it is damaged, then we send you a freepost label.',
    'return paid',
    'return free',
  ],
  [
    'nl',
    'Retourneren\nJe betaalt zelf de retourzending. Heb je een beschadigd artikel gekregen? Dan betalen wij, uiteraard.',
    'return paid',
    'return free',
  ],
  [
    'nl',
    'Retour\nDe kosten van het terugzenden zijn voor de klant. Wij betalen terug binnen 14 dagen.',
    'return paid',
    '',
  ],
  ['es', 'Devoluciones\nLa vuelta la pagas tú.', 'return paid', ''],
  ['fr', 'Retours\nLe retour est à vos frais.\nArticle défectueux\nLe retour est gratuit.', 'return paid', ''],
  // A term for reports of damage is none for returns.
  ['it', 'Resi\nReso entro 30 giorni.\nSe arriva rotto\nScriveteci entro 8 giorni.', 'window 30', 'window 8'],
  // A deposit comes back with the old part.
  [
    'fr',
    'Retours\nVous disposez de 20 jours pour nous renvoyer un article.\nLa consigne est remboursée au retour de la vieille pièce sous 45 jours.',
    'window 20',
    'window 45',
  ],
  // Swapping only
  [
    'de',
    'Rückgabe\nSie können die Ware innerhalb von 14 Tagen zurückgeben. Auf Helme gewähren wir 40 Tage Umtauschfrist (nur Umtausch).',
    'window 14',
    'window 40',
  ],
  ['it', 'Ripensamenti\nPer legge avete 14 giorni, noi ve ne diamo 30 giorni.', 'window 30', ''],
  ['pl', 'Zwroty\nZwrot jest bezpłatny dla przesyłek z Polski. Z zagranicy zwrot opłaca kupujący.', 'return free', ''],
  // A second try to deliver is no return.
  ['it', 'Consegna\nSe non c’è nessuno, la riconsegna costa 38 € ed è a carico del cliente.', '', 'return paid'],
  // What companies get is not what a consumer gets.
  [
    'it',
    'Garanzia\nGaranzia di 24 mesi. Agli acquisti con partita IVA si applica la garanzia di 12 mesi.',
    'warranty 2',
    'warranty 1',
  ],
  ['pl', 'Reklamacje\nSprzedawca odpowiada za brak zgodności towaru z umową przez 2 lata.', 'warranty 2', ''],
  // What is stuck on a parcel that goes back is no way of delivery.
  [
    'fr',
    'Retours\nCollez l’étiquette Mondial Relay sur le paquet. Retour sous 30 jours.',
    'window 30',
    'carrier Mondial Relay|mode relay',
  ],
  ['fr', 'Questions\nPuis-je rendre un jeu ?\nOui, sous 20 jours après réception.', 'window 20', 'delay -20'],
  ['en', 'FAQs\nWhat if we do not like it?\nToys can come back within 25 days of delivery.', 'window 25', ''],
  // What was paid for sending the goods out comes back.
  [
    'nl',
    'Retourneren\nDe kosten van het terugsturen zijn voor u. Wij betalen de aankoopprijs en de verzendkosten terug.',
    'return paid',
    'return free',
  ],
  // A deposit comes back in its own time.
  [
    'fr',
    'Rétractation\nVous disposez de 21 jours. La consigne vous est remboursée ; renvoyez la bouteille sous 40 jours.',
    'window 21',
    'window 40',
  ],
  // A parcel that has arrived is not one that has not.
  ['en', 'Returns\nOnce your parcel has arrived you have 16 days to return it.', 'window 16', ''],
  ['en', 'Returns\nReturn it within 16 days. If it hasn’t arrived within 9 days, ring us.', 'window 16', 'window 9'],
  // What is free beside the return is no free return.
  [
    'en',
    'Returns\nYou need to cover the postage of a return.\nGift wrapping is £3.50, a handwritten note is free.',
    'return paid',
    'return free',
  ],
];

describeCases('sending back', CASES);
