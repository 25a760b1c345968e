import { describe, expect, it } from 'vitest'
import type { Instant } from '#app/ports'
import { type FormId, reportDocument } from '#core/annual-report/index'
import { generateReport } from '../../../../test/support/generate-report.ts'
import { documentOf, LAYOUTS } from '../../../../test/support/layouts.ts'
import { random } from '../../../../test/support/numbers.ts'
import { readFile } from '../../../../test/support/read-text.ts'
import { writeHtml } from '../write/html.ts'

type Next = () => number

const at = (length: number, next: Next): number => Math.floor(next() * length)

/** What editors, converters and networks do to a text. */
const DAMAGE: Readonly<Record<string, (text: string, next: Next) => string>> = {
  'a piece is lost': (text, next) => {
    const from = at(text.length, next)
    return text.slice(0, from) + text.slice(from + at(200, next))
  },
  'a piece stands twice': (text, next) => {
    const from = at(text.length, next)
    return text.slice(0, from + at(2000, next)) + text.slice(from)
  },
  'the end is lost': (text, next) => text.slice(0, at(text.length, next)),
  'a tag or a pipe is lost': (text, next) => {
    const marks = [...text.matchAll(/<[^>]*>|\||\t|\n/g)]
    const mark = marks[at(marks.length, next)]
    return mark ? text.slice(0, mark.index) + text.slice(mark.index + mark[0].length) : text
  },
  'a foreign piece stands in it': (text, next) => {
    const from = at(text.length, next)
    const pieces = [
      '<table>',
      '</td>',
      '| | |',
      '\u0000',
      '\uFFFD',
      '9'.repeat(400),
      '-'.repeat(300),
      '（'.repeat(200),
      '一、总体情况',
      '\t\t',
      '&#9999999;',
      '<![CDATA[',
      '\u202E',
    ]
    return text.slice(0, from) + (pieces[at(pieces.length, next)] ?? '') + text.slice(from)
  },
  'a character is another': (text, next) => {
    const from = at(text.length, next)
    return text.slice(0, from) + String.fromCharCode(32 + at(0xd000, next)) + text.slice(from + 1)
  },
}

const FORMS: readonly FormId[] = ['2021', '2021-single', '2019']
const OPTIONS = { at: '2022-01-14T00:00:00.000Z' as Instant, demonstration: false }

async function source(seed: number, next: Next): Promise<{ readonly name: string; readonly text: string }> {
  const report = generateReport(FORMS[seed % 3] ?? '2021', seed, { fill: 0.3 })
  const layout = LAYOUTS[at(LAYOUTS.length + 4, next)]
  if (layout) return { name: layout.file, text: layout.write(documentOf(report)) }
  const bytes = await writeHtml(reportDocument(report, { gapNotes: false }), OPTIONS)
  return { name: 'report.html', text: new TextDecoder().decode(bytes) }
}

describe.each(Object.entries(DAMAGE))('where %s', (_, damage) => {
  it('a file gives reports with every cell, or a failure with its code, and soon', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed * 101 + 9)
      const { name, text } = await source(seed, next)
      const damaged = Array.from({ length: 1 + at(4, next) }).reduce<string>((t) => damage(t, next), text)
      const start = performance.now()
      const reports = await readFile(name, new TextEncoder().encode(damaged))
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(5_000)
      if (!reports.ok) expect(reports.error.code).toMatch(/^[a-z0-9-]+$/)
      else for (const report of reports.value) expect([198, 200, 186]).toContain(Object.keys(report.cells).length)
    }
  })
})

describe('bytes', () => {
  it('of any kind end in reports or in a failure', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed)
      const bytes = Uint8Array.from({ length: at(3000, next) }, () =>
        next() < 0.5 ? 0x20 + at(0x5f, next) : at(256, next),
      )
      const reports = await readFile(`x.${['html', 'txt', 'md'][seed % 3]}`, bytes)
      if (!reports.ok) expect(reports.error.code).toMatch(/^[a-z0-9-]+$/)
    }
  })
})
