import { describe, expect, it } from 'vitest'
import { countsInWords } from './counts-in-words.ts'

const NONE = { arrived: 0, overdue: 0, today: 0, week: 0, waiting: 0 }

describe('the numbers of the day', () => {
  it('are said in the order of urgency, without what there is nothing of', () => {
    expect(countsInWords({ ...NONE, waiting: 2, overdue: 1 })).toBe('1 件已超期，2 件等待他人')
    expect(countsInWords(NONE)).toBe('')
  })
})
