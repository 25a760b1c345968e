import { type DossierLeaf, sheet } from './dossier.ts'
import type { DossierSources } from './sources.ts'
import { digestLines, table } from './table.ts'

const NOTE =
  '本摘录列出操作记录中涉及本件的各条。记录按序号逐条相连，每一条的散列值（SHA-256）由该条内容和前一条的散列值算出；与存证核对，可以确认摘录以后未被改动。'

/** Who did what to the case, with the place of each act in the chain of the agency. */
export function auditLeaves({ audit }: DossierSources): readonly DossierLeaf[] {
  const title = '操作记录摘录'
  const rows = audit.map(({ seq, at, by, told, hash }) => [`${seq}`, at, by, told, digestLines(hash)])
  const list = table(title, [70, 140, 110, 270, 410], ['序号', '时间', '人员', '事项', '散列值'], rows)
  const blocks = [{ kind: 'paragraph', role: 'note', text: NOTE } as const, list]
  return [sheet(title, { title, meta: [], blocks })]
}
