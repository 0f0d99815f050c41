import type { Failure } from '../../model.ts'
import { html } from './markup.ts'
import type { Lang } from './shape.ts'
import { shellOf } from './shell.ts'
import { say } from './words.ts'

/** The page of a document that could not be read: it says why. */
export function failurePage({ source, error }: Failure, lang: Lang | undefined): string {
  const { head, tail } = shellOf('failure', source.path, lang)
  const body = html`<header>
<div>
<p class="path">${source.path}</p>
<h1>${say('notRead', lang)}</h1>
</div>
</header>
<main>
<p>${error.message}</p>
</main>
`
  return head + body.markup + tail
}
