import type { Bilingual } from '#core/shared/index'
import { type Html, html } from '../html.ts'
import type { Column } from '../layout/meta-tags.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

export type PartKey = 'guide' | 'rules' | 'disclosure' | 'reports'

export interface PortalPart {
  readonly key: PartKey
  readonly name: Bilingual
  readonly is: Bilingual
  readonly href: string
  /** The official type of the column. rules.md 6.2 */
  readonly columnType: string
}

const part = (key: PartKey, is: Bilingual, columnType: string): PortalPart => ({
  key,
  name: TEXTS.parts[key],
  is,
  href: PATHS[key],
  columnType,
})

/** The four statutory parts, names and order as every agency has them. PLT-5 */
export const PARTS: readonly PortalPart[] = [
  part('guide', TEXTS.parts.guideIs, '信息公开指南'),
  part('rules', TEXTS.parts.rulesIs, '政策文件'),
  part('disclosure', TEXTS.parts.disclosureIs, '信息公开目录'),
  part('reports', TEXTS.parts.reportsIs, '信息公开年报'),
]

export function partOf(key: PartKey): PortalPart {
  const found = PARTS.find((p) => p.key === key)
  if (!found) throw new Error(`no such part: ${key}`)
  return found
}

export const columnOf = ({ name, is, columnType }: PortalPart): Column => ({
  name: say(name),
  description: say(is),
  type: columnType,
})

/** The four parts as a list at the side, the current one marked. */
export const partsNav = (current: PartKey | null): Html =>
  html`<nav aria-label="${say(TEXTS.frame.parts)}"><ul>${PARTS.map(
    ({ key, name, href }) =>
      html`<li><a href="${href}"${key === current && html` aria-current="page"`}>${say(name)}</a></li>`,
  )}</ul></nav>`
