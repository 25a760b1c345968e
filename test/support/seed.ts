import { readFileSync } from 'node:fs'
import type { SourceFile } from '#app/ports'

const text = readFileSync(new URL('../../demo/jishishan-commerce-bureau-2021.txt', import.meta.url), 'utf8')

export const SEED_AGENCY = '积石山县商务局'

export const textFile = (name: string, content: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(content),
})

/** The real report that the demonstration shows, with its text changed where a test needs another one. */
export const seedFile = (change: (text: string) => string = (same) => same): SourceFile =>
  textFile('积石山县商务局2021年报告.txt', change(text))
