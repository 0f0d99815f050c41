import { h } from '../dom.ts'

const GAP = 14

/** Shows what a chart's mark stands for while the pointer or the focus is on it; the arrow keys go from mark to mark of a chart. */
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
  root.addEventListener('keydown', walk)
  for (const name of ['pointerover', 'focusin']) root.addEventListener(name, show)
  for (const name of ['pointerleave', 'focusout']) {
    root.addEventListener(name, () => {
      tip.hidden = true
    })
  }
}

function walk(event: KeyboardEvent): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const chart = event.target instanceof Element ? event.target.closest('svg') : null
  if (by === 0 || chart === null) return
  const dots = [...chart.querySelectorAll<SVGAElement>('a.dot')]
  const next = dots[dots.findIndex((dot) => dot === document.activeElement) + by]
  if (next === undefined) return
  event.preventDefault()
  for (const dot of dots) dot.setAttribute('tabindex', dot === next ? '0' : '-1')
  next.focus()
}

/** Above the mark, or below it at the top of the window. */
function placeOver(tip: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = tip
  const left = Math.max(GAP, Math.min(mark.left + mark.width / 2 - width / 2, innerWidth - width - GAP))
  const top = mark.top - height - GAP
  tip.style.setProperty('left', `${left}px`)
  tip.style.setProperty('top', `${top > 0 ? top : mark.bottom + GAP}px`)
}
