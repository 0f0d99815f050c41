import { WORDS, type WordKey } from '../words.ts'
import { h } from './dom.ts'
import { applySettings, type Settings } from './settings.ts'
import { changed, type Store } from './store.ts'
import { tongueOf } from './tongue.ts'

/** Shows the switches of language and theme and what the page adds to them, and says what the page's markup says in the reader's language. */
export function mountSettings(root: HTMLElement, store: Store<Settings>, more: (settings: Settings) => readonly Node[] = () => []): void {
  const choose = (choice: Partial<Settings>) => {
    store.set(choice)
    applySettings(store.get(), choice)
  }
  store.watch((settings, before) => {
    if (!changed(settings, before, 'lang', 'theme')) return
    applySettings(settings, {})
    translate(document.body, settings)
    const focused = root.querySelector(':focus')?.className
    root.replaceChildren(...switches(settings, choose), ...more(settings))
    if (focused) root.querySelector<HTMLElement>(`.${focused}`)?.focus()
  })
}

function switches({ lang, theme }: Settings, choose: (choice: Partial<Settings>) => void): readonly HTMLElement[] {
  const tongue = tongueOf(lang)
  const otherLang = lang === 'vi' ? 'en' : 'vi'
  const otherTheme = theme === 'light' ? 'dark' : 'light'
  return [
    h('button', { type: 'button', class: 'language', lang: otherLang, click: () => choose({ lang: otherLang }) }, tongue.say('language')),
    h('button', { type: 'button', class: 'theme', click: () => choose({ theme: otherTheme }) }, tongue.say(otherTheme)),
  ]
}

/** Elements with `data-say` say that word, those with `data-period` that period. */
function translate(root: HTMLElement, { lang }: Settings): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = WORDS[lang][element.getAttribute('data-say') as WordKey]
  for (const element of root.querySelectorAll<HTMLElement>('[data-period]'))
    element.textContent = tongueOf(lang).period(element.getAttribute('data-period') ?? '')
  for (const element of root.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', WORDS[lang][element.getAttribute('data-label') as WordKey])
  }
}
