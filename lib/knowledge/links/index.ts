/** All link topics; more specific subjects come first, because the first match of a short link text names its topic. */
import type { LinkTopic } from './link-topic.ts';
import about from './about.ts';
import cart from './cart.ts';
import contact from './contact.ts';
import cookies from './cookies.ts';
import delivery from './delivery.ts';
import faq from './faq.ts';
import legal from './legal.ts';
import payment from './payment.ts';
import privacy from './privacy.ts';
import returns from './returns.ts';
import terms from './terms.ts';
import warranty from './warranty.ts';

export const LINK_TOPICS: readonly LinkTopic[] = [
  about, cart, contact, cookies, delivery, faq, legal, payment, privacy, returns, terms, warranty,
]; // prettier-ignore
