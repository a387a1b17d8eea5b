/** What the product is made of, as the page words it: labelled, declared, or as shares of fibres. */
import type { Observation } from '../../model/evidence.ts';
import { claim } from './context.ts';
import type { ProductContext } from './context.ts';
import { declaredTexts } from './declared-texts.ts';
import { productPairs } from './pairs.ts';

const LABEL =
  /^(?:(?:main |outer |upper )?materials?(?: ?\(?s\)?)?(?: type| composition| & care)?|fabric(?: type| content)?|composition|made (?:of|from)|matières?(?: principale| extérieure)?|matériaux?|tissu|material(?:zusammensetzung|art)?|obermaterial|hauptmaterial|zusammensetzung|materiales?|composición|tejido|materiale?|composizione|tessuto|materiaal|samenstelling|stof|materiał|skład|materiál|složení|zloženie|anyag|összetétel|sammansättning|materialer|sammensætning|materiaali|compoziție|composição|materiais|tecido|malzeme|kumaş|материал|состав|матеріал|склад|υλικό|σύνθεση|素材|材質|材质|面料|소재|재질|חומר|المادة)$/iu;
const FIBRE =
  /\d{1,3} ?% ?(?:\p{L}+ ){0,2}(?:cotton|wool|polyester|viscose|linen|silk|elastane|polyamide|nylon|acrylic|cashmere|leather|coton|laine|lin|soie|élasthanne|baumwolle|wolle|leinen|seide|polyamid|polyacryl|algodón|lana|lino|seda|cotone|seta|katoen|wol|linnen|bawełna|wełna|bavlna|vlna|bomull|ull|algodão|lã|pamuk|хлопок|шерсть|綿|コットン|ポリエステル|면|폴리에스터)/iu;
const LONGEST = 200;

/** One claim, the surest first. */
export function* readMaterials(context: ProductContext): Iterable<Observation> {
  const { page } = context.scene;
  for (const { text, thing, name } of declaredTexts(context, 'material')) {
    if (!isMaterial(text)) continue;
    yield claim('product.materials', text, 'declared', page.of(thing, name, 'product-materials-structured', text));
    break;
  }
  const pairs = productPairs(context.scene);
  const pair = pairs.find(({ label, value }) => LABEL.test(label) && isMaterial(value));
  if (pair !== undefined) {
    const snippet = `${pair.label}: ${pair.value}`;
    yield claim('product.materials', pair.value, 'specific', page.at(pair.element, 'product-materials-label', snippet));
    return;
  }
  for (const block of page.blocks) {
    if (block.kind === 'table' || block.text.length > LONGEST || !block.text.includes('%')) continue;
    if (!FIBRE.test(block.text) || context.scene.zone(block.element) !== 'main') continue;
    yield claim('product.materials', block.text, 'hint', page.ofBlock(block, 'product-materials-fibres'));
    return;
  }
}

function isMaterial(text: string): boolean {
  return text.length >= 3 && text.length <= LONGEST && /\p{L}{2}|\p{Lo}/u.test(text) && !/^https?:|[{}<>]/.test(text);
}
