/** Structured data of a page as one kind of node, whether it was written as JSON-LD, microdata or RDFa Lite. */
import type { Element } from './tree.ts';

export type ThingValue = string | number | boolean | Thing;

/** One typed node (schema.org Product, Offer, ...) with its properties, names in lower case since pages mix the case. */
export interface Thing {
  readonly channel: 'jsonld' | 'microdata' | 'rdfa';
  /** Types as written, without the vocabulary's address ("Product"). Compare with `isA`. */
  readonly types: readonly string[];
  /** Where on the page: "jsonld[0].@graph[2].offers", "microdata Product". */
  readonly where: string;
  readonly props: ReadonlyMap<string, readonly ThingValue[]>;
  /** The element that carries the item (microdata, RDFa). */
  readonly element?: Element | undefined;
  /** The elements that carry each property, in the order of its values (microdata, RDFa). */
  readonly propElements?: ReadonlyMap<string, readonly Element[]> | undefined;
  /** The thing that this one is a property of. */
  readonly parent?: Thing | undefined;
}

export function isThing(value: ThingValue | undefined): value is Thing {
  return typeof value === 'object';
}

/** True when the thing has one of the types; case is ignored, as shops write "product". */
export function isA(thing: Thing, ...types: readonly string[]): boolean {
  return thing.types.some((type) => types.some((wanted) => wanted.toLowerCase() === type.toLowerCase()));
}

/** All values of a property. */
export function values(thing: Thing, name: string): readonly ThingValue[] {
  return thing.props.get(name.toLowerCase()) ?? [];
}

/** The things under a property. */
export function things(thing: Thing, name: string): Thing[] {
  return values(thing, name).filter(isThing);
}

/**
 * The first text of a property along a path of names; a thing stands for its `name`, `@value`, `value` or `@id` (in this
 * order), a number for its digits. Undefined when there is none or it is empty.
 */
export function textAt(thing: Thing, ...path: readonly string[]): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return undefined;
  for (const value of values(thing, name)) {
    if (rest.length > 0) {
      const deeper = isThing(value) ? textAt(value, ...rest) : undefined;
      if (deeper !== undefined) return deeper;
      continue;
    }
    const text = isThing(value)
      ? (textAt(value, 'name') ?? textAt(value, '@value') ?? textAt(value, 'value') ?? textAt(value, '@id'))
      : String(value).trim();
    if (text) return text;
  }
  return undefined;
}

/** The type name at the end of a vocabulary address ("https://schema.org/InStock" -> "InStock"). */
export function term(address: string): string {
  return address.trim().replace(/^.*[/#:]/, '');
}
