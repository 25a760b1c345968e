/** A property and its value. */
export type Declaration = readonly [name: string, value: string]

/** For the engines of others; this one does not miss them. */
const PREFIXED = /-(moz|ms|o)-/

/** The innermost blocks of a style sheet: what stands before the brace, what stands inside. */
const blocks = (css: string): readonly (readonly [prelude: string, body: string])[] =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, prelude = '', body = '']) => [
    prelude.replace(/^.*;/s, '').trim(),
    body,
  ])

/** All declarations of a style sheet but those of pages and fonts. A variable of one's own takes any value. */
export const declarationsOf = (css: string): Declaration[] =>
  blocks(css).flatMap(([prelude, body]) =>
    (prelude.startsWith('@') ? '' : body).split(/;(?![^(]*\))/).flatMap((text) => {
      const [, name, value] = /^\s*([\w-]+)\s*:(.*)$/s.exec(text) ?? []
      if (name === undefined || value === undefined || name.startsWith('--') || PREFIXED.test(text)) return []
      return [[name, value.replace(/!important\s*$/, '').trim()]]
    }),
  )

/** All selectors of a style sheet, lists taken apart outside of brackets. */
export const selectorsOf = (css: string): string[] =>
  blocks(css).flatMap(([prelude]) =>
    prelude.startsWith('@') || /^(from|to|[\d.]+%)/.test(prelude) || PREFIXED.test(prelude)
      ? []
      : prelude.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
  )
