import { describe, expect, it } from 'vitest'
import { check } from '#core/annual-report/index'
import { FULL_FRAME } from '../frame.examples.ts'
import { PATHS } from '../paths.ts'
import { SEED, SOUND, TROUBLED } from '../report/reports.examples.ts'
import { DESK_EXAMPLES } from './desk.examples.ts'
import { deskHomePage } from './home.ts'
import { uploadPage } from './upload.ts'

interface FormFound {
  readonly action: string
  readonly head: string
  readonly names: readonly string[]
}

const formsOf = (page: string): readonly FormFound[] =>
  [...page.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) => ({
    action: /action="([^"]*)"/.exec(head)?.[1] ?? '',
    head,
    names: [...body.matchAll(/ name="([^"]*)"/g)].map(([, name]) => name ?? ''),
  }))

const words = (page: string | undefined): string => (page ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const guard = { token: 'tok' }
const upload = (parts: Partial<Parameters<typeof uploadPage>[0]> = {}): string =>
  uploadPage({
    frame: FULL_FRAME,
    guard,
    id: 'u1',
    fileName: '年报.docx',
    outcome: { ok: true, report: SOUND, findings: check(SOUND), agency: '积石山县教育局', year: 2024 },
    refusal: null,
    decideAt: null,
    ...parts,
  })

describe('every form of the desk', () => {
  const forms = Object.entries(DESK_EXAMPLES).flatMap(([name, page]) =>
    formsOf(page).map((form) => ({ name, ...form })),
  )

  it('is there', () => expect(forms.length).toBeGreaterThan(12))

  it.each(forms)('on $name to $action is a POST that sends its token first', ({ head, names }) => {
    expect(head).toContain('method="post"')
    expect(names[0]).toBe('token')
  })
})

describe('the page of a waiting file', () => {
  it('asks for agency and year, filled in with what was read', () => {
    const form = formsOf(upload()).find((f) => f.action === PATHS.keepUpload('u1'))
    expect(form?.names).toEqual(['token', 'agency', 'year', 'then', 'then'])
    expect(upload()).toMatch(/name="agency" value="积石山县教育局"/)
    expect(upload()).toMatch(/name="year" value="2024"/)
  })

  it('warns before errors are published', () => {
    expect(words(DESK_EXAMPLES['upload-wrong'])).toContain('还有 2 处错误，公开后公众也会看到核对情况')
    expect(words(upload())).not.toContain('公开后公众也会看到核对情况')
  })

  it('says how sure the reading is and what else the file says', () => {
    const text = words(DESK_EXAMPLES['upload-troubled'])
    expect(text).toMatch(/积石山县教育局 不能确定，请核对 文件里还写作：积石山县教肓局/)
    expect(text).toMatch(/2024 请核对 文件里还写作：2023/)
  })

  it('lists the cells that could not be read with their candidates, and leads to them', () => {
    expect(DESK_EXAMPLES['upload-troubled']).toMatch(
      /<a href="#t3\.refuse\.repeat\.natural">表三（五）不予处理“2.重复申请”行“自然人”列读不清：印的是“③”，可能是 3、8。/,
    )
  })

  it('counts read, blank and unreadable cells', () => {
    const troubled = upload({ outcome: { ok: true, report: TROUBLED, findings: [], agency: '', year: null } })
    expect(words(troubled)).toContain('197 格读出，2 格空白，1 格读不清')
    expect(words(upload())).toContain('200 格全部读出')
  })

  it('repeats why an attempt to keep was refused', () => {
    expect(upload({ refusal: '没有写明年度。' })).toContain('role="alert">没有写明年度。')
  })

  it('says what is wrong with a file that holds no report, and stores nothing', () => {
    const text = words(DESK_EXAMPLES['upload-failed'])
    expect(text).toMatch(/文件里没有政府信息公开工作年度报告[\s\S]*错误代码 no-report[\s\S]*没有保存任何内容/)
    expect(formsOf(DESK_EXAMPLES['upload-failed'] ?? '').map((f) => f.action)).toEqual([
      expect.stringMatching(/\/discard$/),
    ])
  })

  it('shows a hostile file name as text', () => {
    const page = upload({ fileName: '"><script>alert(1)</script>.docx' })
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
  })
})

describe('the page of a kept report', () => {
  it('offers to publish what is not yet public, and the public page of what is', () => {
    const actions = (name: string): string[] =>
      formsOf(DESK_EXAMPLES[name] ?? '').map((f) => f.action.split('/').at(-1) ?? '')
    expect(actions('desk-report-kept')).toEqual(['publish'])
    expect(actions('desk-report-published')).toEqual([])
    expect(DESK_EXAMPLES['desk-report-published']).toContain('href="/reports/2021">公开页面')
  })

  it('names the version that the person saw in each act', () => {
    for (const name of ['desk-report-kept', 'delete-kept'])
      expect(DESK_EXAMPLES[name]).toContain('name="version" value="3"')
  })

  it('deletes only after saying what will happen', () => {
    expect(DESK_EXAMPLES['desk-report-kept']).not.toMatch(/<form[^>]*\/delete"/)
    const kept = words(DESK_EXAMPLES['delete-kept'])
    expect(kept).toMatch(/删除积石山县商务局2021年的报告？[\s\S]*不能恢复[\s\S]*2 次读取[\s\S]*办理记录会留下/)
    expect(kept).not.toContain('立即撤下')
    expect(words(DESK_EXAMPLES['delete-published'])).toContain('公开页面和下载文件立即撤下')
  })
})

describe('the first page of the desk', () => {
  it('says how many reports there are, published and faulty', () => {
    expect(words(DESK_EXAMPLES.desk)).toContain('共 3 份，2 份已公开，1 份有错误')
  })

  it('says how to begin while there is none', () => {
    expect(words(DESK_EXAMPLES['desk-empty'])).toContain('送入一份报告文件')
  })

  it('escapes what comes from files and people', () => {
    const hostile = '<b onclick="x">'
    const page = deskHomePage({
      frame: { ...FULL_FRAME, agency: hostile },
      guard: { token: hostile },
      maxMegabytes: 50,
      waiting: [{ id: hostile, name: hostile, receivedAt: hostile }],
      reports: [{ href: '/x', agency: hostile, year: 2021, status: 'kept', errors: 0, warnings: 0 }],
      trail: [{ at: hostile, sentence: hostile }],
    })
    expect(page).not.toContain('<b onclick')
  })
})

it('the rail of the desk leads to the settings of the workbench', () => {
  expect(DESK_EXAMPLES['desk-complaints']).toContain('<a href="/workbench/settings">设置</a>')
})

it('the seed at the desk is the same sheet as in public', () => {
  const sheet = (page: string | undefined): string => /一、总体情况<\/h2>[\s\S]*<\/article>/.exec(page ?? '')?.[0] ?? ''
  expect(sheet(DESK_EXAMPLES['desk-report-kept'])).toContain(SEED.texts.一?.slice(0, 40))
})
