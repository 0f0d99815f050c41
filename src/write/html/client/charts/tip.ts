import { h } from '../dom.ts'

const GAP = 14

/** Shows what a chart's mark stands for while the pointer or the focus is on it. */
export function mountTip(root: HTMLElement): void {
  const tip = h('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' })
  document.body.append(tip)
  const show = (event: Event) => {
    const dot = event.target instanceof Element ? event.target.closest('a.dot') : null
    tip.hidden = dot === null
    if (dot === null) return
    tip.replaceChildren(h('strong', {}, dot.getAttribute('aria-label') ?? ''), h('q', {}, dot.getAttribute('data-quote') ?? ''))
    placeOver(tip, dot.getBoundingClientRect())
  }
  for (const name of ['pointerover', 'focusin']) root.addEventListener(name, show)
  for (const name of ['pointerleave', 'focusout']) {
    root.addEventListener(name, () => {
      tip.hidden = true
    })
  }
}

/** Above the mark, or below it at the top of the window. */
function placeOver(tip: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = tip
  const left = Math.max(GAP, Math.min(mark.left + mark.width / 2 - width / 2, innerWidth - width - GAP))
  const top = mark.top - height - GAP
  tip.style.setProperty('left', `${left}px`)
  tip.style.setProperty('top', `${top > 0 ? top : mark.bottom + GAP}px`)
}
