import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fileLog } from './log.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-log-'))
})
afterEach(() => rm(folder, { recursive: true }))

const ignore = (): void => {}
const content = (name: string): Promise<string> => readFile(join(folder, 'logs', name), 'utf8')

it('writes lines in their order, after what is there, for the owner only', async () => {
  const first = await fileLog(folder, ignore)
  for (let i = 0; i < 1000; i += 1) first.write(`${i}\n`)
  await first.close()
  const second = await fileLog(folder, ignore)
  second.write('again\n')
  await second.close()
  expect(await content('gongkai.log')).toBe(`${Array.from({ length: 1000 }, (_, i) => `${i}\n`).join('')}again\n`)
  expect((await stat(join(folder, 'logs', 'gongkai.log'))).mode & 0o777).toBe(0o600)
})

it('begins a new file when one is full, and keeps five old ones', async () => {
  const full = 'x'.repeat(10 * 1024 * 1024 + 1)
  await (await fileLog(folder, ignore)).close()
  for (let i = 1; i <= 7; i += 1) {
    await writeFile(join(folder, 'logs', 'gongkai.log'), `${full}${i}`)
    const log = await fileLog(folder, ignore)
    log.write(`after ${i}\n`)
    await log.close()
  }
  expect((await readdir(join(folder, 'logs'))).toSorted()).toEqual(
    ['gongkai.1.log', 'gongkai.2.log', 'gongkai.3.log', 'gongkai.4.log', 'gongkai.5.log', 'gongkai.log'].toSorted(),
  )
  expect(await content('gongkai.log')).toBe('after 7\n')
  expect((await content('gongkai.1.log')).at(-1)).toBe('7')
})

it('tells once that it cannot write, and goes on', async () => {
  const told: unknown[] = []
  const log = await fileLog(folder, (error) => told.push(error))
  await rm(join(folder, 'logs'), { recursive: true })
  log.write('lost\n')
  await log.close()
  log.write('lost too\n')
  await log.close()
  expect(told).toMatchObject([{ code: 'ENOENT' }])
})
