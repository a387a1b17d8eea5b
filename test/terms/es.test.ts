/** Spanish terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['Envío gratis a partir de 50 € en península.', 'free from 50 EUR', 'to ES'],
  ['Gastos de envío: 4,95 €. Gratuitos para compras superiores a 60 €.', 'cost 4.95 EUR', 'free from 60 EUR'],
  ['Los portes son gratis en pedidos de más de 100€.', 'free from 100 EUR'],
  ['Si tu compra supera los 45 €, el envío corre por nuestra cuenta.', 'free from 45 EUR'],
  [
    'Pedido mínimo de 20 €. El coste del envío es de 5,50 € por SEUR.',
    'minimum 20 EUR',
    'cost 5.5 EUR',
    'carrier SEUR',
  ],
  ['El plazo de entrega es de 24 a 48 horas laborables.', 'delay 1-2'],
  ['Los pedidos salen de nuestro almacén en 24 horas y llegan en 3-5 días hábiles.', 'handling 1-1', 'delay 3-5'],
  [
    'Baleares: 9,90 €\nCanarias: 19,90 €\nPortugal: 7,50 €',
    'cost 9.9 EUR',
    'cost 19.9 EUR',
    'cost 7.5 EUR',
    'to ES',
    'to PT',
  ],
  ['Envío urgente 24h: 8,95 €', 'cost 8.95 EUR', 'delay 1-1', 'mode express'],
  ['Recogida en tienda: gratis', 'cost free', 'mode pickup'],
  [
    'Destino | Precio | Plazo\nPenínsula | 4,90 € | 24-48 h\nBaleares | 8,90 € | 3-4 días',
    'cost 4.9 EUR',
    'cost 8.9 EUR',
    'delay 1-2',
    'delay 3-4',
    'to ES',
  ],
  ['Dispones de 30 días desde la recepción del pedido para devolverlo.', 'window 30'],
  [
    'Tiene derecho a desistir del contrato en un plazo de 14 días naturales sin necesidad de justificación.',
    'window 14',
  ],
  ['Los gastos de devolución corren por cuenta del cliente.', 'return paid'],
  ['Las devoluciones son gratuitas en península durante 60 días.', 'window 60', 'return free'],
  ['El reembolso se realizará en un plazo máximo de 14 días.'],
  ['Se descontarán 4,50 € del reembolso en concepto de gastos de devolución.', 'return paid', 'return fee 4.5 EUR'],
  [
    'Puedes pagar con tarjeta (Visa o Mastercard), PayPal, Bizum, transferencia bancaria o contra reembolso.',
    'pay visa',
    'pay mastercard',
    'pay paypal',
    'pay bizum',
    'pay bank_transfer',
    'pay cod',
  ],
  ['No aceptamos pagos contra reembolso.', 'no payment.method cod'],
  ['Todos los productos tienen una garantía de 3 años.', 'warranty 3'],
  [
    'Aviso legal\nTitular: Huerta Azul, S.L.\nCIF: B58378431\nTeléfono: 912 345 678\nEmail: hola@huertaazul.example.es',
    'company Huerta Azul, S.L.',
    'vat ESB58378431',
    'phone +34912345678',
    'email hola@huertaazul.example.es',
  ],
];

describe('Spanish terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'es', 'https://tienda.example.es/envios'), wanted)).toEqual([...wanted].sort());
  });
});
