import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from './commands.ts'
import { completionScript, SHELLS } from './completion.ts'

/** What bash offers for the last of these words. */
function offered(...words: string[]): string[] {
  const script = `${completionScript('bash', COMMANDS, 'zh')}
COMP_WORDS=(gongkai ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_gongkai; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim().split('\n')
}

describe('the completion of bash', () => {
  it.each([
    ['the commands', [''], COMMANDS.map(({ name }) => name)],
    ['a command by its beginning', ['co'], ['compare', 'completion']],
    ['the options of a command', ['check', '--'], ['--format', '--previous', '--jobs', '--lang', '--help']],
    ['the choices of an option', ['sum', 'x', '--format', ''], ['text', 'json', 'csv']],
    ['them by the short name too', ['render', 'a', '--to', 'x'], ['xlsx']],
    ['the shells', ['completion', ''], [...SHELLS]],
    ['files', ['check', 'package.j'], ['package.json']],
    ['files behind an option that wants one', ['sum', '--tree', 'package.j'], ['package.json']],
  ])('offers %s', (_, words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })
})

describe.each(SHELLS)('the script for %s', (shell) => {
  it('knows every command and every option', () => {
    const script = completionScript(shell, COMMANDS, 'en')
    for (const { name, options } of COMMANDS) {
      expect(script).toContain(name)
      for (const option of Object.keys(options))
        expect(script).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`)
    }
  })

  it.skipIf(spawnSync(shell, ['-c', 'true']).status !== 0)('is right by its own shell', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gongkai-completion-')), shell)
    writeFileSync(file, completionScript(shell, COMMANDS, 'zh'))
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' })
    rmSync(dirname(file), { recursive: true })
    expect([status, stderr]).toEqual([0, ''])
  })
})
