import type { WordKey } from '../words.ts'
import { h } from './dom.ts'
import { applySettings, type Settings } from './settings.ts'
import { changed, type Store } from './store.ts'
import { tongueOf } from './tongue.ts'

const SHORTCUTS: readonly (readonly [keys: readonly string[], does: WordKey])[] = [
  [['n', 'p', '→', '←'], 'keyNext'],
  [['Enter'], 'keyEnter'],
  [['/'], 'keySearch'],
  [['u'], 'keyUnread'],
  [['w'], 'keyWarnings'],
  [['Esc'], 'keyEscape'],
  [['?'], 'keyHelp'],
]

/** Shows the list of shortcuts, and the switch that turns the single letters off. */
export function mountHelp(dialog: HTMLDialogElement, store: Store<Settings>): void {
  store.watch((settings, before) => {
    if (!changed(settings, before, 'lang')) return
    const tongue = tongueOf(settings.lang)
    const rows = SHORTCUTS.map(([keys, does]) =>
      h('div', {}, h('dt', {}, ...keys.map((key) => h('kbd', {}, key))), h('dd', {}, tongue.say(does))),
    )
    const keys = h('input', { type: 'checkbox', checked: settings.keys })
    keys.addEventListener('change', () => {
      store.set({ keys: keys.checked })
      applySettings(store.get(), { keys: keys.checked })
    })
    dialog.replaceChildren(
      h('h2', { id: 'help-title' }, tongue.say('helpTitle')),
      h('dl', {}, ...rows),
      h('label', {}, keys, tongue.say('keysOn')),
      h('button', { type: 'button', click: () => dialog.close() }, tongue.say('close')),
    )
  })
}
