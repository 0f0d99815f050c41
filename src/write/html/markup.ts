/** A piece of HTML that may stand in a page as it is. Only `html` and `raw` make one. */
export interface Markup {
  readonly markup: string
}

/** What `html` takes between its words: strings and numbers are escaped, markup stands as it is. */
export type Child = string | number | Markup | readonly Markup[]

/** Builds markup from a template, escaping every value that is not markup. */
export function html(words: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return raw(String.raw({ raw: words }, ...children.map(markupOf)))
}

/** Takes trusted words, such as the page's own script, for markup. */
export function raw(markup: string): Markup {
  return { markup }
}

/** Text for an element or a quoted attribute. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** A value for a `<script type="application/json">`: no `</script>` and no `<!--` can come out of it. */
export function json(value: unknown): Markup {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'))
}

function markupOf(child: Child): string {
  if (typeof child === 'string') return escapeText(child)
  if (typeof child === 'number') return String(child)
  return 'markup' in child ? child.markup : child.map(({ markup }) => markup).join('')
}
