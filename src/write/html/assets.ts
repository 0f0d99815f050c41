import { readFileSync } from 'node:fs'

/** The text of a page's script or style, from where the build leaves them. The bundled command has them in this function's place. */
export function pageAsset(name: string): string {
  return readFileSync(new URL(`../../../dist/page/${name}`, import.meta.url), 'utf8')
}
