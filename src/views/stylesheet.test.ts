import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GALLERY } from './gallery.examples.ts'

const CSS = readFileSync('assets/gongkai.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const PAGES = Object.values(GALLERY)

const selectors = CSS.replace(/\{[^{}]*\}/g, '{}')
const styled = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? ''))
const used = new Set(
  PAGES.flatMap((page) =>
    [...page.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)),
  ).filter((name) => name !== ''),
)

/** Classes that only tell what an element is, for scripts and readers of the markup. */
const PLAIN = new Set(['t2', 'canvas', 'desk', 'rb'])

describe('the style sheet', () => {
  it('knows every class of the pages', () => {
    expect([...used].filter((name) => !styled.has(name) && !PLAIN.has(name))).toEqual([])
  })

  it('holds no class that no page has', () => {
    expect([...styled].filter((name) => !used.has(name))).toEqual([])
  })

  it.each([
    ':has(',
    ':is(',
    ':where(',
    '@layer',
    '@container',
    '@supports',
    'aspect-ratio',
    'inset:',
    'inset-',
    'padding-inline',
    'padding-block',
    'margin-inline',
    'margin-block',
    'dvh',
    'clamp(',
    'color-mix(',
    'url(',
    '@import',
    '@font-face',
  ])('does without %s, for Chromium 86 and a closed network', (feature) => {
    expect(CSS).not.toContain(feature)
  })

  it('closes every brace and names every token that it uses', () => {
    expect(CSS.split('{').length).toBe(CSS.split('}').length)
    const named = new Set([...CSS.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const wanted = [...CSS.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
    expect(wanted.filter((name) => !named.has(name))).toEqual([])
    expect([...named].filter((name) => !wanted.includes(name))).toEqual([])
  })
})
