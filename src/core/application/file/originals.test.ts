import { describe, expect, it } from 'vitest'
import { attachedFile } from '../../../../test/support/dossier.ts'
import { originalsOf } from './originals.ts'

describe('the originals of a case', () => {
  it.each([
    ['合同.pdf', '附件1-合同.pdf'],
    ['../../etc/passwd', '附件1-.._.._etc_passwd'],
    ['a\u202Efdp.exe', '附件1-a_fdp.exe'],
    [`${'长'.repeat(200)}.docx`, `附件1-${'长'.repeat(40)}…${'长'.repeat(7)}.docx`],
  ])('%s is called %s', (name, called) => {
    const { taken, index } = originalsOf([attachedFile('a', { name })])
    expect(taken).toEqual([{ id: 'a', name: called }])
    expect(index[1]).toContain(name)
  })

  it('stop where memory would; what is left out is listed all the same', () => {
    const size = 150 * 1024 * 1024
    const { taken, index } = originalsOf([attachedFile('a', { size }), attachedFile('b', { size }), attachedFile('c')])
    expect(taken.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(index[2]?.at(-1)).toContain('未收入')
  })

  it('are not there after the erasure, and the digest is', () => {
    const { taken, index } = originalsOf([attachedFile('a', { name: null })])
    expect([taken.length, index[1]?.includes('ab'.repeat(32))]).toEqual([0, true])
  })
})
