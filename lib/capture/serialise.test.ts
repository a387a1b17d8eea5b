// @vitest-environment happy-dom
/** The page as HTML: shadow roots in, typed words out, cut at the limit, and readable again. */
import { beforeEach, describe, expect, it } from 'vitest';
import { serialise } from './serialise.ts';

function written(body: string, limit = 100_000): { html: string; truncated: boolean; seen: string[] } {
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><html lang="fr"><head><title>T</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const seen: string[] = [];
  return { ...serialise(parsed, limit, (element) => seen.push(element.localName)), seen };
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe('serialising', () => {
  it('writes doctype, attributes, void elements and comments', () => {
    const { html, truncated } = written(
      '<!-- x --><p class="a&amp;b" title="&quot;q&quot;">1 &lt; 2<br>é</p><img src="a.png" alt="">',
    );
    expect(html).toContain('<!DOCTYPE html><html lang="fr">');
    expect(html).toContain(
      '<!-- x --><p class="a&amp;b" title="&quot;q&quot;">1 &lt; 2<br>é</p><img src="a.png" alt="">',
    );
    expect(truncated).toBe(false);
  });

  it('leaves scripts and styles as they are', () => {
    const { html } = written('<script type="application/ld+json">{"a":"1 < 2 & 3"}</script><style>a>b{}</style>');
    expect(html).toContain('{"a":"1 < 2 & 3"}');
    expect(html).toContain('a>b{}');
  });

  it('leaves out what a person typed, keeps what the shop set', () => {
    const { html } = written(
      '<input type="password" value="hunter2"><input value="Jeanne"><input type="email" value="j@x.test"><input type="number" value="3">' +
        '<textarea>my words</textarea><input type="hidden" name="id" value="77"><input type="submit" value="Add to basket">',
    );
    for (const typed of ['hunter2', 'Jeanne', 'j@x.test', 'my words']) expect(html).not.toContain(typed);
    expect(html).toContain('value="77"');
    expect(html).toContain('value="Add to basket"');
  });

  it('writes open shadow roots as declarative templates', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const paragraph = document.createElement('p');
    paragraph.textContent = 'inside';
    host.attachShadow({ mode: 'open' }).append(paragraph);
    host.append('outside');
    const { html } = serialise(document, 100_000, () => undefined);
    expect(html).toContain('<div><template shadowrootmode="open"><p>inside</p></template>outside</div>');
  });

  it('writes the content of templates', () => {
    expect(written('<template><b>later</b></template>').html).toContain('<template><b>later</b></template>');
  });

  it('stops at the limit and says so', () => {
    const { html, truncated, seen } = written('<p>x</p>'.repeat(1_000), 500);
    expect(html).toHaveLength(500);
    expect(truncated).toBe(true);
    expect(seen.length).toBeLessThan(120);
  });

  it('visits every element once, in order', () => {
    expect(written('<ul><li>a</li><li><b>c</b></li></ul>').seen).toEqual([
      'html',
      'head',
      'title',
      'body',
      'ul',
      'li',
      'li',
      'b',
    ]);
  });

  it('is not impressed by a megabyte in an attribute', () => {
    const { html } = written(`<p title="${'x'.repeat(1_000_000)}">a</p>`, 2_000_000);
    expect(html.length).toBeGreaterThan(1_000_000);
  });
});
