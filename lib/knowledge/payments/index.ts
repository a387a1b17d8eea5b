/** All payment methods that are known, by family. */
import { BANK } from './bank.ts';
import { CARDS } from './cards.ts';
import { OFFLINE } from './offline.ts';
import { PAY_LATER } from './pay-later.ts';
import type { PaymentMethod } from './payment.ts';
import { WALLETS } from './wallets.ts';

export const PAYMENT_METHODS: readonly PaymentMethod[] = [...BANK, ...CARDS, ...OFFLINE, ...PAY_LATER, ...WALLETS];
