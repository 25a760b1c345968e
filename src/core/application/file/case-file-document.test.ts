import { describe, expect, it } from 'vitest'
import type { Document } from '#core/document/index'
import { day } from '#core/shared/index'
import { contextOn, received } from '../../../../test/support/case-story.ts'
import { attachedFile, dossierSources } from '../../../../test/support/dossier.ts'
import { boundable } from './attachments.ts'
import { caseFileDocument } from './case-file-document.ts'
import type { Dossier } from './dossier.ts'
import { DOSSIER_PURPOSES } from './purposes.ts'

const textOf = ({ blocks }: Document): string =>
  blocks
    .map((b) => (b.kind === 'table' ? b.rows.flatMap((r) => r.cells.map((c) => c.text)).join(' ') : b.text))
    .join('\n')

const leavesOf = ({ chapters }: Dossier) => chapters.flatMap(({ leaves }) => leaves)
const titlesOf = (dossier: Dossier) => dossier.chapters.map(({ title }) => title)

const archive = (...given: Parameters<typeof dossierSources>): Dossier =>
  caseFileDocument(dossierSources(...given), DOSSIER_PURPOSES.archive)

const said = (dossier: Dossier, title: string): string => {
  const leaf = leavesOf(dossier).find((one) => one.title.startsWith(title))
  if (!leaf) throw new Error(`no ${title}`)
  return textOf(leaf.document)
}

describe('the dossier of a case', () => {
  const dossier = archive({ files: [attachedFile('a')] })

  it('holds everything of DOC-R3 in its order', () => {
    expect(titlesOf(dossier)).toEqual([
      ...['一、申请和登记', '二、文书', '三、审批', '四、检索', '五、征求意见', '六、送达'],
      ...['七、期限', '八、办理经过', '九、操作记录', '十、附件'],
    ])
  })

  it('tells on its cover which case it is and how it ended', () => {
    const rows = Object.fromEntries(dossier.cover.rows)
    expect(rows).toMatchObject({ 申请编号: '2025-001', 申请人: '马小云', 答复之日: '2025年4月22日' })
    expect(rows.办理结果).toContain('予以公开')
  })

  it.each([
    ['政府信息公开申请表', '11010519491231002X'],
    ['政府信息公开申请登记表', '2025年3月3日'],
    ['内部审批记录', '批准人：马建军'],
    ['检索记录', '电商股档案柜、办公系统'],
    ['征求意见记录', '大河商贸有限公司'],
    ['送达记录', '邮件号码：XA12345678911'],
    ['送达记录', '凭证：签收回执'],
    ['答复期限计算表', '2025年5月14日'],
    ['操作记录摘录', '申请 2025-001：第 3 次操作'],
    ['附件清单', 'abababababababab abababababababab'],
  ])('says in %s: %s', (title, words) => {
    expect(said(dossier, title)).toContain(words)
  })

  it('proves each day of the reply period, and draws it', () => {
    const leaf = leavesOf(dossier).find(({ title }) => title === '答复期限计算表')
    const daily = leaf?.document.blocks.at(-1)
    expect(daily?.kind === 'table' && daily.rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(
      expect.arrayContaining(['2025-03-03', '2025-03-08', '2025-05-14']),
    )
    expect(leaf?.kind === 'sheet' && leaf.strip?.lines.length).toBe(2)
  })

  it('says whether the reply kept its period', () => {
    const kept = '期限的最后一日是2025年5月14日，2025年4月22日办结，没有超过期限。'
    expect(said(dossier, '答复期限计算表')).toContain(kept)
    const open = received('2025-03-03')
    const clock = (today: string) => said(archive({ state: open.state, context: contextOn(today) }), '答复期限计算表')
    expect(clock('2025-03-31')).toContain('最后一日是2025年3月31日，到2025年3月31日还没有办结。')
    expect(clock('2025-04-01')).toContain('到2025年4月1日还没有办结，已经逾期。')
    const { state } = open.did('splitApplication', '2025-03-05')
    const split = archive({ state, context: contextOn('2025-06-02') })
    expect(said(split, '答复期限计算表')).toContain('期限的最后一日是2025年3月31日。')
  })

  it.each([
    ['2025-10-16', '没有超过期限'],
    ['2025-10-20', '已经逾期'],
  ])('keeps the proof of an order that was obeyed on %s', (on, told) => {
    const obeyed = received('2025-03-03')
      .did('decideReply', '2025-03-20')
      .did('approveReply', '2025-03-20')
      .did('sendReply', '2025-03-20', { delivery: 'post' })
      .did('receiveOrder', '2025-09-22', { source: 'reconsideration', days: 15, takesEffect: day('2025-09-22') })
      .did('decideReply', '2025-10-10')
      .did('approveReply', '2025-10-10')
      .did('sendReply', on, { delivery: 'post' })
    const again = archive({ state: obeyed.state, context: contextOn('2025-11-03') })
    expect(said(again, '答复期限计算表')).toContain('2025年3月20日办结，没有超过期限')
    const order = said(again, '2025年9月22日复议决定的重新答复期限计算表')
    expect(order).toContain(`最后一日是2025年10月17日，`)
    expect(order).toContain(told)
  })

  it('leaves parts out in which nothing happened, and numbers the others through', () => {
    const { state, events } = received('2025-03-03')
    const recorded = events.map((event) => ({ event, at: '2025-03-03 10:00', by: null }))
    const bare = archive({ state, recorded, letters: [] })
    expect(titlesOf(bare)).toEqual(['一、申请和登记', '二、期限', '三、办理经过', '四、操作记录'])
  })

  it('keeps the words of an application whose form lacks what the law asks for', () => {
    const nameless = archive({ applicants: [null] })
    expect(said(nameless, '政府信息公开申请表')).toContain('申请人：（已清除）')
    expect(said(nameless, '政府信息公开申请表')).toContain('电子商务进农村项目资金拨付明细')
  })
})

it('the file of every purpose proves that the application was made, when and how (LIT-6)', () => {
  for (const purpose of Object.values(DOSSIER_PURPOSES)) {
    const dossier = caseFileDocument(dossierSources(), purpose)
    expect(said(dossier, '政府信息公开申请表')).toContain('电子商务进农村项目资金拨付明细')
    expect(said(dossier, '政府信息公开申请登记表')).toContain('2025年3月3日')
  }
})

it('the answer file for reconsideration holds the evidence and not who looked at the case (LIT-5)', () => {
  const answer = caseFileDocument(dossierSources(), DOSSIER_PURPOSES.reconsideration)
  expect(answer.title).toBe('政府信息公开行政复议答复材料')
  expect(titlesOf(answer).some((title) => /操作记录|办理经过/.test(title))).toBe(false)
  expect(titlesOf(answer)).toContain('四、检索')
})

describe('which attachments are bound', () => {
  const MB = 1024 * 1024
  it.each([
    ['a PDF', attachedFile('a'), null],
    ['a workbook', attachedFile('a', { mediaType: 'application/x-cfb' }), 'kind'],
    ['one that was erased', attachedFile('a', { name: null }), 'erased'],
    ['one of more than all may take', attachedFile('a', { size: 61 * MB }), 'tooLarge'],
  ])('%s: %s', (_, file, reason) => {
    expect(boundable([file]).get('a')).toBe(reason)
  })

  it('as many as fit together; a small one after a large one still fits', () => {
    const files = [30, 40, 20].map((size, i) => attachedFile(`${i}`, { size: size * MB }))
    expect([...boundable(files).values()]).toEqual([null, 'tooLarge', null])
  })
})
