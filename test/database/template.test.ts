import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeDatabase, makeTemplate } from '#adapters/database/pglite/make-database'
import { opened, temporaryFolder } from './embedded-support.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

it('a prepared database has no empty folder, which a package would lose, and its copy opens', async () => {
  const template = join(folder.path, 'template')
  expect(await makeTemplate(template)).toMatchObject({ ok: true })
  const entries = await readdir(template, { recursive: true, withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  for (const path of folders) expect(await readdir(path), path).not.toEqual([])

  const data = join(folder.path, 'data')
  expect(await makeDatabase(join(data, 'database'), template)).toMatchObject({ ok: true })
  expect(existsSync(join(data, 'database', 'pg_notify', '.keep'))).toBe(false)
  await (await opened(data)).close()
})
