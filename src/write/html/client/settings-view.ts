import { WORDS, type WordKey } from '../words.ts'
import { h } from './dom.ts'
import { applySettings, type Settings } from './settings.ts'
import { changed, type Store } from './store.ts'
import { tongueOf } from './tongue.ts'

/** Shows the switches of language and theme, and says what the page's markup says in the reader's language. */
export function mountSettings(root: HTMLElement, store: Store<Settings>, more: (settings: Settings) => readonly Node[] = () => []): void {
  const choose = (choice: Partial<Settings>) => {
    store.set(choice)
    applySettings(store.get(), choice)
  }
  store.watch((settings, before) => {
    if (!changed(settings, before, 'lang', 'theme')) return
    applySettings(settings, {})
    translate(document.body, settings)
    const { lang, theme } = settings
    const tongue = tongueOf(lang)
    const other = theme === 'light' ? 'dark' : 'light'
    const focused = root.contains(document.activeElement) ? document.activeElement?.className : undefined
    root.replaceChildren(
      h(
        'button',
        {
          type: 'button',
          class: 'language',
          lang: lang === 'vi' ? 'en' : 'vi',
          click: () => choose({ lang: lang === 'vi' ? 'en' : 'vi' }),
        },
        tongue.say('language'),
      ),
      h('button', { type: 'button', class: 'theme', click: () => choose({ theme: other }) }, tongue.say(other)),
      ...more(settings),
    )
    if (focused) root.querySelector<HTMLElement>(`.${focused}`)?.focus()
  })
}

/** Elements with `data-say` say that word. */
function translate(root: HTMLElement, { lang }: Settings): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = WORDS[lang][element.getAttribute('data-say') as WordKey]
  for (const element of root.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', WORDS[lang][element.getAttribute('data-label') as WordKey])
  }
}
