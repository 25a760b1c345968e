import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFiles } from './find-files.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gongkai-find-'))
  for (const folder of ['年报/云溪县', '年报/__MACOSX', '空']) mkdirSync(join(cwd, folder), { recursive: true })
  for (const file of [
    '年报/b.docx',
    '年报/a.html',
    '年报/云溪县/c.pdf',
    '年报/.DS_Store',
    '年报/~$b.docx',
    '年报/Thumbs.db',
    '年报/__MACOSX/a',
  ])
    writeFileSync(join(cwd, file), '')
  symlinkSync(join(cwd, '年报'), join(cwd, '年报/again'))
})
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const found = async (...args: string[]) =>
  (await findFiles({ cwd }, args)).map((file) => (file.ok ? file.value : file.error))

describe('the files that arguments name', () => {
  it('are those of a folder and of the folders in it, by name, without what programs leave there', async () => {
    expect(await found('年报')).toEqual(['年报/a.html', '年报/b.docx', '年报/云溪县/c.pdf'])
  })

  it('stay in the order of the arguments; one that is not there fails later, when it is read', async () => {
    expect(await found('x.txt', '-', '年报/b.docx')).toEqual(['x.txt', '-', '年报/b.docx'])
  })

  it('are missed in a folder without any', async () => {
    expect(await found('空')).toEqual([{ code: 'folder-without-files', params: { folder: '空' } }])
  })
})
