/** Tells sums in a text on delivery that are no price of delivery: examples, capital, fees of other services, what is refused. */
import { isUnderRefusal } from './payment-refusal.ts';
import type { Clause } from './terms/document.ts';
import type { Lexed } from './terms/lexicon.ts';
import { has } from './terms/lexicon.ts';

const EXAMPLE =
  /^(?:(?:for |par |zum |per |por |bij|na )?(?:example|exemple|beispiel|esempio|ejemplo|voorbeeld|przyk[łl]ad|exemplo)|e\.g\.|z\. ?b\.|p\. ?ex\.)/i;

const names = (lexed: Lexed | undefined, ...tags: readonly string[]): boolean =>
  lexed?.tokens.some((token) => has(token, ...tags)) === true;

/** Words between the start of a clause and the service that it is about. */
const NEAR_START = 3;

const namesDelivery = (lexed: Lexed): boolean =>
  lexed.tokens.some(
    (token) => has(token, 'ship', 'transit') || token.tags.some((tag) => /^(?:carrier|place):[A-Z]/.test(tag)),
  );

/** "Gift wrapping" as the heading of a sum, and nothing of delivery in the sentence. */
function isUnderOther({ lexed, line }: Clause): boolean {
  const heading = line.headings.at(-1);
  return (
    heading !== undefined &&
    names(heading, 'otherFee', 'deposit', 'gift', 'credit', 'minimumOrder') &&
    !names(heading, 'ship', 'transit', 'free', 'shipFree') &&
    !namesDelivery(lexed)
  );
}

/** "Removal of the old mattress costs £30" */
const isOfService = ({ lexed }: Clause): boolean =>
  lexed.tokens.some((token) => has(token, 'otherFee') && token.first < NEAR_START) && !namesDelivery(lexed);

/** An example goes on to the end of its line: "Example: a basket of 38 costs 41.75; add a pencil and it is 40". */
function isExample(clause: Clause): boolean {
  const { clauses } = clause.line;
  return clauses.slice(0, clauses.indexOf(clause) + 1).some(({ lexed }) => EXAMPLE.test(lexed.text));
}

/** Whether the sums of a clause are none of delivery. */
export function isOtherSum(clause: Clause): boolean {
  if (clause.amounts.length === 0) return false;
  return (
    isExample(clause) ||
    isUnderOther(clause) ||
    isOfService(clause) ||
    isUnderRefusal(clause) ||
    names(clause.lexed, 'capitalLabel')
  );
}
