/** Portuguese terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['Portes grátis em encomendas superiores a 35 €.', 'free from 35 EUR'],
  ['O custo de envio é de 4,50 €; oferta de portes a partir de 60 €.', 'cost 4.5 EUR', 'free from 60 EUR'],
  [
    'Portugal Continental: 3,99 €\nIlhas: 7,99 €\nEspanha: 5,99 €',
    'cost 3.99 EUR',
    'cost 7.99 EUR',
    'cost 5.99 EUR',
    'to PT',
    'to ES',
  ],
  ['As encomendas são entregues em 24 a 48 horas úteis pelos CTT.', 'delay 1-2', 'carrier CTT'],
  ['As encomendas são expedidas no prazo de 24 horas.', 'handling -1'],
  ['Dispõe de 30 dias após a receção para devolver os artigos.', 'window 30'],
  ['O cliente tem o direito de livre resolução do contrato no prazo de 14 dias.', 'window 14'],
  ['Os custos de devolução são da responsabilidade do cliente.', 'return paid'],
  ['As devoluções são gratuitas.', 'return free'],
  [
    'Pagamento por Multibanco, MB WAY, cartão de crédito (Visa, Mastercard), PayPal ou transferência bancária.',
    'pay multibanco',
    'pay mbway',
    'pay visa',
    'pay mastercard',
    'pay paypal',
    'pay bank_transfer',
  ],
  ['Todos os produtos têm 3 anos de garantia.', 'warranty 3'],
  [
    'Termos e condições\nDenominação social: Mar Alto, Unipessoal Lda\nNIF: 501964843\nTelefone: 211 234 567\nEmail: ola@maralto.example.pt',
    'company Mar Alto, Unipessoal Lda',
    'vat PT501964843',
    'phone +351211234567',
    'email ola@maralto.example.pt',
  ],
];

describe('Portuguese terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'pt', 'https://loja.example.pt/envios'), wanted)).toEqual([...wanted].sort());
  });
});
