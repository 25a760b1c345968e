import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tellEvent } from './trail.ts'

/** Every action that a source of the program writes into the trail. */
const ACTIONS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/\baction: '([^']+)'/g)])
  .flatMap(([, action]) => (action === undefined ? [] : [action]))

describe('the sentences of the trail', () => {
  it.each([...new Set(ACTIONS)].sort())('tell of %s in both languages', (action) => {
    const { zh, en } = tellEvent({ action, detail: {} })
    expect([zh, en]).not.toContain(action)
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/[a-z]{3}/)
  })

  it.each([
    ['account.added', { login: 'ma' }, '新增账号“ma”'],
    ['account.signedOut', { where: 'everywhere' }, '在所有设备上退出'],
    ['account.signedOut', { where: 'here' }, '退出'],
    ['upload.discarded', { file: 'a.docx' }, '放弃文件“a.docx”'],
    ['report.published', { agency: '某局', year: 2021 }, '公开某局2021年年度报告'],
    ['report.deleted', { agency: '某局', year: 2021, wasPublic: true }, '删除某局2021年年度报告，它曾经公开'],
    ['audit.anchored', { day: '2022-01-14', number: 12 }, '记下 2022-01-14 的存证：截至第 12 条'],
  ])('of %s %j say %s', (action, detail, sentence) => {
    expect(tellEvent({ action, detail }).zh).toBe(sentence)
  })

  it.each(['case.invented', 'toString', '__proto__'])(
    'give the name of an action that they do not know: %s',
    (action) => {
      expect(tellEvent({ action, detail: {} })).toEqual({ zh: action, en: action })
    },
  )
})
