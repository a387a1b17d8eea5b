/** How a seller settles disputes: the mediator that it names, whether it takes part at all, a link to the platform that closed. */
import type { Observation } from '../model/evidence.ts';
import type { Page } from '../page/page.ts';
import type { Clause, Line } from './terms/document.ts';

const RULE = 'legal-mediator';

const SUBJECT =
  /m[ée]diat|ombuds|schlicht|geschill|conciliat|arbitra|mediazion|polubown|streitbeileg|dispute resolution/i;

/** A seller that takes no part in settling disputes out of court, as German law has it say. */
const TAKES_NO_PART =
  /nicht (?:bereit|verpflichtet|teil)|nehmen (?:[\p{L}]+ ){0,8}nicht teil|weder (?:bereit|verpflichtet)|keine(?:r|m)? (?:streitbeilegung|teilnahme)|not (?:willing|obliged|take part|participate)|n['’]adh[éeè]r(?:e|ons) pas|ne participe pas|nie (?:uczestnicz|bior)|non (?:aderi|partecip)|no (?:participa|est[aá] adherid)|n[aã]o (?:ader|particip)|niet (?:deel|aangesloten|verplicht)/iu;

/** One that does. */
const TAKES_PART =
  /(?:sind|ist) (?:[\p{L}]+ ){0,6}(?:bereit|verpflichtet)|erkl[äa]r(?:en|t) (?:[\p{L}]+ ){0,4}bereit|nehmen (?:[\p{L}-]+ ){0,10}teil\b|are (?:willing|obliged|committed)|aangesloten bij|adh[éeè]r(?:e|ons|ent) (?:[àa]|au)(?![\p{L}])|aderisc|est[aá](?:mos)? adherid|aderente|jesteśmy gotowi/iu;

/** The Commission's platform, which closed, mediated nothing itself. */
const EU_PLATFORM =
  /ec\.europa\.eu|europ[äa]ische[nr]? kommission|european commission|commission europ|commissione europ|comisi[óo]n europ|comiss[ãa]o europ|komisj\p{L} europ|europese commissie/iu;

/** A sentence says more than a heading ("Article 5 - Mediation"): a verb, an address, a name behind the word. */
const TELLS = /@|https?:|www\.|\d{4,5}\s+\p{Lu}/iu;

function isHeading(clause: Clause): boolean {
  const { line, lexed } = clause;
  if (line.block.kind === 'heading') return true;
  const { text } = lexed;
  if (TELLS.test(text) || /[.!]$/.test(text.trim())) return false;
  // "Mediator: CM2C" names one; "Article 5 - Mediation" and "Mediation" are titles.
  const colon = text.indexOf(':');
  if (colon > 0 && colon < text.trim().length - 2) return false;
  return lexed.words.length <= 8;
}

interface Said {
  readonly clause: Clause;
  readonly part: 'accepted' | 'refused' | undefined;
}

/** What the lines of a page say on settling disputes. */
export function* mediationClaims(page: Page, lines: readonly Line[]): Iterable<Observation> {
  const said: Said[] = [];
  for (const line of lines)
    for (const clause of line.clauses) {
      const { text } = clause.lexed;
      if (!SUBJECT.test(text) || clause.question || isHeading(clause)) continue;
      const part = TAKES_NO_PART.test(text) ? 'refused' : TAKES_PART.test(text) ? 'accepted' : undefined;
      said.push({ clause, part });
    }
  const decided = said.find(({ part }) => part === 'refused') ?? said.find(({ part }) => part !== undefined);
  if (decided?.part !== undefined)
    yield {
      key: 'legal.mediation',
      value: decided.part,
      strength: 'specific',
      evidence: [page.ofBlock(decided.clause.line.block, RULE, decided.clause.lexed.text)],
    };
  // Who refuses to take part names no mediator of its own.
  if (decided?.part === 'refused') return;
  const [first] = said
    .filter(({ clause }) => !EU_PLATFORM.test(clause.lexed.text))
    .toSorted((a, b) => Number(names(b.clause)) - Number(names(a.clause)));
  if (!first) return;
  const { text } = first.clause.lexed;
  yield {
    key: 'legal.mediator',
    value: text.slice(0, 240),
    strength: 'specific',
    evidence: [page.ofBlock(first.clause.line.block, RULE, text)],
  };
}

/** Where the mediator can be reached, or a name in capitals: the sentence that a buyer needs. */
function names({ lexed }: Clause): boolean {
  return TELLS.test(lexed.text) || /\p{Ll}[\s:,]+(?:[«"“]\s?)?\p{Lu}[\p{L}\d]*\p{Lu}/u.test(lexed.text);
}

/** A link to the EU dispute platform, which closed on 2025-07-20. */
export function* closedPlatform(page: Page): Iterable<Observation> {
  for (const { url, element } of page.walk.links) {
    if (!/^https?:\/\/(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/odr|odr)/i.test(url)) continue;
    yield { key: 'legal.odrLink', value: url, strength: 'declared', evidence: [page.at(element, 'legal-odr', url)] };
    return;
  }
  for (const block of page.blocks) {
    if (block.kind === 'table' || !/ec\.europa\.eu\/(?:consumers\/)?odr/i.test(block.text)) continue;
    yield {
      key: 'legal.odrLink',
      value: /(?:https?:\/\/)?\S{0,40}ec\.europa\.eu\/\S{0,60}/i.exec(block.text)?.[0] ?? block.text.slice(0, 80),
      strength: 'specific',
      evidence: [page.ofBlock(block, 'legal-odr')],
    };
    return;
  }
}
