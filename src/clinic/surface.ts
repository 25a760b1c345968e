import type { Html } from '#views/index'

/** A part of the page that views fill. */
export class Surface {
  readonly #element: Element

  constructor(root: ParentNode, selector: string) {
    this.#element = required(root, selector)
  }

  /** Markup comes from our views alone, which escape every text. What had the focus keeps it, if it is still there. */
  show(markup: Html | null): void {
    const focused = this.#element.contains(document.activeElement) ? document.activeElement?.id : ''
    this.#element.innerHTML = markup?.text ?? ''
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  }

  say(text: string): void {
    this.#element.textContent = text
  }
}

export function required(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`the page has no ${selector}`)
  return found
}

/** Goes to an anchor as a link does, but also into what is folded, and gives it the focus: to the link in a cell, else to the place. */
export function goTo(id: string): void {
  const target = document.getElementById(id)
  if (target === null) return
  for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  const inner = target.matches('a,button,h2') ? target : target.querySelector<HTMLElement>('a')
  if (inner === null) target.tabIndex = -1
  const focused = inner ?? target
  focused.focus({ preventScroll: true })
  target.scrollIntoView({ block: target.matches('h2,section') ? 'start' : 'center' })
}
