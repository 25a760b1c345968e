import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryIo } from '../../test/support/memory-io.ts'
import { writeOutput } from './output.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-output-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = Buffer.from('新的内容')
const write = (path: string, io = memoryIo({ cwd: folder })) => writeOutput(io, path, bytes)

describe('an output file', () => {
  it('is written whole, and nothing else is left in the folder', async () => {
    expect(await write('out.html')).toEqual({ ok: true, value: null })
    expect(readdirSync(folder)).toEqual(['out.html'])
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toBe('新的内容')
  })

  it('takes the place of an older one and keeps its mode', async () => {
    writeFileSync(join(folder, 'out.html'), '旧的内容，比新的长得多', { mode: 0o600 })
    await write('out.html')
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toBe('新的内容')
    expect(statSync(join(folder, 'out.html')).mode & 0o777).toBe(0o600)
  })

  it('goes through a link to the file that it names', async () => {
    mkdirSync(join(folder, 'inner'))
    writeFileSync(join(folder, 'inner', 'real.html'), '旧')
    symlinkSync(join('inner', 'real.html'), join(folder, 'out.html'))
    await write('out.html')
    expect(readFileSync(join(folder, 'inner', 'real.html'), 'utf8')).toBe('新的内容')
    expect(readdirSync(folder).sort()).toEqual(['inner', 'out.html'])
  })

  it('goes to standard output for -', async () => {
    const io = memoryIo({ cwd: folder })
    await write('-', io)
    expect(io.out()).toBe('新的内容')
  })

  const refusals: [string, string, string][] = [
    ['a folder that does not exist', 'absent/out.html', '文件夹不存在'],
    ['a folder instead of a file', '.', '它是文件夹'],
    ['a file instead of a folder', 'file/out.html', '路径中有一段不是文件夹'],
    ['a name that is too long', `${'长'.repeat(200)}.html`, '文件名太长'],
  ]
  it.each(refusals)('is refused for %s', async (_name, path, detail) => {
    writeFileSync(join(folder, 'file'), '')
    expect(await write(path)).toMatchObject({
      ok: false,
      error: { code: 'output-not-writable', params: { file: path, detail: { zh: detail } } },
    })
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it.skipIf(!existsSync('/dev/full'))('is refused for a full disk', async () => {
    expect(await write('/dev/full')).toMatchObject({ error: { params: { detail: { zh: '磁盘已满' } } } })
  })

  it.skipIf(process.getuid?.() === 0)('is refused where one may not write', async () => {
    chmodSync(folder, 0o500)
    expect(await write('out.html')).toMatchObject({ error: { params: { detail: { zh: '没有写入权限' } } } })
  })
})
