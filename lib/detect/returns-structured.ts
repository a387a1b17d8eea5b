/** Return terms that a shop declares in structured data (schema.org MerchantReturnPolicy). */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import { term, textAt, things } from '../page/structured.ts';
import { declaredMoney } from './shipping-structured.ts';

const RULE = 'returns-structured';

/** The window and the fee of the first policy that states them. */
export function* readStructuredReturns(page: Page): Iterable<Observation> {
  let window = false;
  let fee = false;
  for (const policy of page.ofType('MerchantReturnPolicy').slice(0, 50)) {
    const days = Number(textAt(policy, 'merchantReturnDays') ?? Number.NaN);
    if (!window && Number.isInteger(days) && days > 0 && days < 2000) {
      window = true;
      yield {
        key: 'returns.window',
        value: { days },
        strength: 'declared',
        evidence: [page.of(policy, 'merchantReturnDays', RULE)],
      };
    }
    const category = term(textAt(policy, 'returnPolicyCategory') ?? '');
    if (!window && category === 'MerchantReturnNotPermitted') {
      window = true;
      yield {
        key: 'returns.window',
        absent: true,
        strength: 'declared',
        evidence: [page.of(policy, 'returnPolicyCategory', RULE)],
      };
    }
    const fees = term(textAt(policy, 'returnFees') ?? textAt(policy, 'customerRemorseReturnFees') ?? '');
    if (fee || fees === '') continue;
    const evidence = page.of(policy, 'returnFees', RULE, fees);
    const amount = things(policy, 'returnShippingFeesAmount').map((thing) => declaredMoney(thing, 'value'))[0];
    if (fees === 'FreeReturn') {
      fee = true;
      yield { key: 'returns.fee', value: { free: true }, strength: 'declared', evidence: [evidence] };
    } else if (
      fees === 'ReturnFeesCustomerResponsibility' ||
      fees === 'ReturnShippingFees' ||
      fees === 'RestockingFees'
    ) {
      fee = true;
      yield {
        key: 'returns.fee',
        value: { free: false, ...(amount ? { fee: amount } : {}) },
        strength: 'declared',
        evidence: [evidence],
      };
    }
  }
}
