/** Card schemes. */
import type { PaymentMethod } from './payment.ts';

export const CARDS: readonly PaymentMethod[] = [
  { id: 'visa', name: 'Visa', words: 'visa, vpay, v pay', logo: ['visa'], card: true },
  { id: 'visa_electron', name: 'Visa Electron', words: 'visa electron, electron', logo: ['visaelectron'], card: true },
  {
    id: 'mastercard',
    name: 'Mastercard',
    words: 'mastercard, master card, eurocard, eurocard/mastercard, eurocard mastercard',
    logo: ['mastercard', 'eurocard'],
    logoWords: ['mc', 'master', 'masterc'],
    card: true,
  },
  {
    id: 'amex',
    name: 'American Express',
    words: 'american express, amex, americanexpress, american-express',
    logo: ['americanexpress', 'amex', 'americainexpress'],
    card: true,
  },
  {
    id: 'cb',
    name: 'CB',
    words: '',
    logo: ['cartebleue', 'cartebancaire', 'ecartebleue', 'cartesbancaires'],
    logoWords: ['cb'],
    card: true,
  },
  { id: 'maestro', name: 'Maestro', words: 'maestro', logo: ['maestro'], card: true },
  { id: 'discover', name: 'Discover', words: '', weakWords: 'discover', logo: ['discover'], card: true },
  {
    id: 'diners',
    name: 'Diners Club',
    words: 'diners club, diners, dinersclub',
    logo: ['dinersclub', 'diners'],
    card: true,
  },
  { id: 'jcb', name: 'JCB', words: 'jcb', logo: [], logoWords: ['jcb'], card: true },
  { id: 'unionpay', name: 'UnionPay', words: 'unionpay, union pay, china unionpay', logo: ['unionpay'], card: true },
  {
    id: 'aura',
    name: 'Aura',
    words: '',
    weakWords: 'aura',
    logo: ['carteaura', 'cartaaura'],
    logoWords: ['aura'],
    card: true,
  },
  { id: 'hipercard', name: 'Hipercard', words: 'hipercard', logo: ['hipercard'], card: true },
  { id: 'troy', name: 'Troy', words: '', weakWords: 'troy', logo: ['troykart'], logoWords: ['troy'], card: true },
  { id: 'elo', name: 'Elo', words: '', weakWords: 'elo', logo: ['cartaoelo'], logoWords: ['elo'], card: true },
  { id: 'rupay', name: 'RuPay', words: 'rupay', logo: ['rupay'], card: true },
  { id: 'mada', name: 'mada', words: '', weakWords: 'mada', logo: ['madacard'], logoWords: ['mada'], card: true },
  { id: 'mir', name: 'Mir', words: 'карта мир, картой мир, карты мир', logo: ['mircard'], card: true },
  { id: 'dankort', name: 'Dankort', words: 'dankort', logo: ['dankort'], card: true },
  {
    id: 'card',
    name: 'Card',
    // Languages without phrases of their own (added November 2026).
    words:
      'kredi karti, banka karti, platba kartou, platebni kartou, platobnou kartou, kortbetalning, kortbetaling, betalkort, pankkikortti, luottokortti, bankkartya, bankkartyas, card bancar, cu cardul, банковская карта, банковской картой, クレジットカード, 信用卡, 신용카드, 체크카드',
    weakWords: 'karte, karten, carta, carte, cartes, karta, karty, karta, cartao, cartoes, card, cards, bankkarten',
    logo: ['creditcard', 'kreditkarte', 'bankcard', 'debitcard', 'girocard'],
  },
];
