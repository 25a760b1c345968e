import stringWidth from 'string-width'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryIo } from '../../test/support/memory-io.ts'
import { progressBar } from './progress.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const bar = (columns?: number) => {
  const io = memoryIo(columns === undefined ? {} : { columns })
  return { progress: progressBar(io.stderr, 'zh'), shown: () => io.err().split('\r\u001b[K').slice(1) }
}

describe('the progress bar', () => {
  it('says how many, how long still, and what was done last', () => {
    const { progress, shown } = bar(80)
    progress.show(1, 60, 'a.docx')
    vi.advanceTimersByTime(10_000)
    progress.show(10, 60, '商务局.docx')
    expect(shown()).toEqual([
      '░░░░░░░░░░░░░░░░░░░░░░░░  1/60  a.docx',
      '████░░░░░░░░░░░░░░░░░░░░  10/60  约剩 0:50  商务局.docx',
    ])
  })

  it('fits the terminal, whatever a file is called', () => {
    const { progress, shown } = bar(50)
    progress.show(1, 2, `${'很长的名字'.repeat(20)}\n.docx`)
    expect(stringWidth(shown()[0] ?? '')).toBeLessThan(50)
  })

  it('is not drawn more often than the eye sees, but for its end', () => {
    const { progress, shown } = bar(80)
    for (let done = 1; done <= 500; done++) progress.show(done, 500, 'a')
    expect(shown().length).toBe(2)
    expect(shown()[1]).toContain('500/500')
  })

  it('goes away without a trace', () => {
    const { progress, shown } = bar(80)
    progress.show(1, 2, 'a')
    progress.clear()
    expect(shown().at(-1)).toBe('')
  })

  it.each([
    ['in a pipe', undefined, 500],
    ['for a single file', 80, 1],
  ])('is silent %s', (_, columns, all) => {
    const { progress, shown } = bar(columns)
    progress.show(1, all, 'a')
    progress.clear()
    expect(shown()).toEqual([])
  })
})
