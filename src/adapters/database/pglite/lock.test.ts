import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from './lock.ts'

describe('the lock of a folder', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'))
    path = join(folder, 'lock')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const taken = async () => {
    const lock = await takeLock(path)
    if (!lock.ok) throw new Error(`held by ${lock.error.pid}`)
    return lock.value
  }

  /** A process that holds the lock's name, until it is killed. */
  async function otherHolder(): Promise<{ readonly pid: number | undefined; readonly kill: () => Promise<unknown> }> {
    const program = `require('node:net').createServer((s) => s.end(String(process.pid))).listen(${JSON.stringify(path)}, () => console.log('up'))`
    const child = spawn(process.execPath, ['-e', program])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const kill = (): Promise<unknown> => {
      child.kill('SIGKILL')
      return ended
    }
    return { pid: child.pid, kill }
  }

  it('is held by one, told by its process number, and free after its release', async () => {
    const lock = await taken()
    expect(await takeLock(path)).toEqual({ ok: false, error: { pid: process.pid } })
    await lock.release()
    expect(readdirSync(folder)).toEqual([])
    await (await taken()).release()
  })

  it('is refused while another process lives, and taken over once that is dead', async () => {
    const other = await otherHolder()
    expect(await takeLock(path)).toEqual({ ok: false, error: { pid: other.pid } })
    await other.kill()
    await (await taken()).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('goes to one only of many that find a dead holder', async () => {
    await (await otherHolder()).kill()
    const attempts = await Promise.all(Array.from({ length: 8 }, () => takeLock(path)))
    const winners = attempts.flatMap((attempt) => (attempt.ok ? [attempt.value] : []))
    expect(winners).toHaveLength(1)
    expect(await takeLock(path)).toMatchObject({ ok: false })
    await winners[0]?.release()
  })

  it('is taken over from a plain file, which nobody can listen behind', async () => {
    writeFileSync(path, '')
    await (await taken()).release()
  })
})
