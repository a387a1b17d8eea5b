/** English terms, in sentences written for these tests. */
import { describe, expect, it } from 'vitest';
import { compared, readTerms } from './read-terms.ts';

const CASES: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['Free UK delivery on all orders over £40.', 'free from 40 GBP', 'to GB'],
  ['Spend £60 or more and get free standard delivery.', 'free from 60 GBP'],
  [
    'Orders under £35 are charged £3.95 for delivery; orders of £35 and over are delivered free.',
    'cost 3.95 GBP',
    'free from 35 GBP',
  ],
  ['Delivery is free on orders £50 and above, otherwise £4.50.', 'free from 50 GBP', 'cost 4.5 GBP'],
  [
    'Standard delivery (3-5 working days) £3.99\nNext day delivery £5.99 if ordered before 2pm\nClick & Collect FREE',
    'cost 3.99 GBP',
    'cost 5.99 GBP',
    'cost free',
    'delay 3-5',
    'delay 1-1',
    'mode express',
    'mode pickup',
  ],
  [
    'Minimum order value is £20. Shipping costs £2.80 with Royal Mail Tracked 48.',
    'minimum 20 GBP',
    'cost 2.8 GBP',
    'carrier Royal Mail',
  ],
  [
    'We aim to dispatch all orders within 24 hours. Please allow 2 to 4 working days for delivery.',
    'handling -1',
    'delay 2-4',
  ],
  [
    'International shipping: Europe £12.00 (5-10 days), USA £18.50, Rest of the World £25.00',
    'cost 12 GBP',
    'cost 18.5 GBP',
    'cost 25 GBP',
    'delay 5-10',
    'to EU',
    'to US',
    'to world',
  ],
  ['We do not ship to Northern Ireland or the Channel Islands.'],
  ['We offer a flat rate of £4.95 to mainland UK addresses.', 'cost 4.95 GBP', 'to GB'],
  ['Your parcel will be held at the local depot for 7 days.'],
  ['A redelivery charge of £6.50 applies if the courier has to return.'],
  [
    'Service | Price | Delivery time\nRoyal Mail 2nd Class | £2.99 | 3-5 days\nDPD Next Day | £6.99 | 1 day\nCollect from store | Free | ',
    'cost 2.99 GBP',
    'cost 6.99 GBP',
    'cost free',
    'delay 3-5',
    'delay 1-1',
    'mode express',
    'mode pickup',
    'carrier Royal Mail',
    'carrier DPD',
  ],
  ['You can return any item within 30 days of receipt for a full refund.', 'window 30'],
  [
    'If you change your mind, you have 60 days to send it back. Returns are free using our prepaid label.',
    'window 60',
    'return free',
  ],
  ['You are responsible for the cost of returning the goods to us.', 'return paid'],
  ['We do not offer free returns.', 'return paid'],
  ['Customers are responsible for paying their own return postage unless the item is faulty.', 'return paid'],
  ['Refunds will be processed within 5-7 working days.'],
  ['We offer a 365 day money back guarantee.', 'window 365'],
  ['Return postage is at the customer’s expense. A restocking fee of 15% may apply.', 'return paid'],
  ['A returns fee of £2.50 will be deducted from your refund.', 'return paid', 'return fee 2.5 GBP'],
  [
    'We accept Visa, Mastercard, American Express, PayPal, Apple Pay and Klarna.',
    'pay visa',
    'pay mastercard',
    'pay amex',
    'pay paypal',
    'pay apple_pay',
    'pay klarna',
  ],
  [
    'Payment can be made by debit or credit card, bank transfer or cheque. Sorry, we do not accept Discover.',
    'pay card',
    'pay bank_transfer',
    'pay cheque',
    'no payment.method discover',
  ],
  ['Spread the cost with Clearpay: 4 interest-free instalments.', 'pay clearpay', 'pay instalments'],
  ['This is the ideal gift for cod lovers.'],
  ['All our products come with a two-year manufacturer’s warranty.', 'warranty 2'],
  ['Every watch carries a 5 year guarantee.', 'warranty 5'],
  [
    'Legal notice\nThis website is operated by Blue Kettle Trading Ltd, registered in England and Wales, company number 01234567.\nVAT No: GB 980 7806 84\nCall us on 0161 496 0123 or email hello@bluekettle.example.co.uk',
    'company Blue Kettle Trading Ltd',
    'vat GB980780684',
    'phone +441614960123',
    'email hello@bluekettle.example.co.uk',
  ],
];

describe('English terms', () => {
  it.each(CASES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    expect(compared(readTerms(text, 'en', 'https://shop.example.co.uk/delivery'), wanted)).toEqual([...wanted].sort());
  });
});
