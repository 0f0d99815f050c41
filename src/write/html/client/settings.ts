import type { Lang } from '../shape.ts'

/** What a reader chose once for all pages. */
export interface Settings {
  readonly lang: Lang
  readonly theme: 'light' | 'dark'
  /** Whether single letters are shortcuts; people who speak to their browser switch them off. */
  readonly keys: boolean
}

const STORED = 'trich-luc'

/**
 * The reader's settings, from the browser's memory where it has one for this page, else from its preferences.
 *
 * @param lang the language that the page was written for, if any
 */
export function readSettings(lang: Lang | undefined): Settings {
  return {
    lang: lang ?? (navigator.language.startsWith('vi') ? 'vi' : 'en'),
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    keys: true,
    ...stored(),
  }
}

/** Shows the settings on the page and keeps `choice`. */
export function applySettings({ lang, theme }: Settings, choice: Partial<Settings>): void {
  document.documentElement.lang = lang
  document.documentElement.setAttribute('data-theme', theme)
  try {
    localStorage.setItem(STORED, JSON.stringify({ ...stored(), ...choice }))
  } catch {
    // A page opened from disk may have no memory; the choice then holds until it is closed.
  }
}

/** What is kept, without what this version of the page does not know. */
function stored(): Partial<Settings> {
  try {
    const { lang, theme, keys } = JSON.parse(localStorage.getItem(STORED) ?? '{}')
    return {
      ...((lang === 'en' || lang === 'vi') && { lang }),
      ...((theme === 'light' || theme === 'dark') && { theme }),
      ...(typeof keys === 'boolean' && { keys }),
    }
  } catch {
    return {}
  }
}
