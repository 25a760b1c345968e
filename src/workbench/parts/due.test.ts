import { describe, expect, it } from 'vitest'
import { type DueFacts, dueMark } from './due.ts'

describe('the words of a deadline in a list', () => {
  it.each<[DueFacts, string, string, string]>([
    [{ basket: 'overdue', daysLeft: -2, provisional: false }, 'overdue', '超期 2 个工作日', '2 working days over'],
    [{ basket: 'waiting', daysLeft: -1, provisional: false }, 'overdue', '超期 1 个工作日', '1 working day over'],
    [{ basket: 'today', daysLeft: 0, provisional: false }, 'soon', '今天', 'today'],
    [{ basket: 'week', daysLeft: 1, provisional: false }, 'main', '1 个工作日', '1 working day'],
    [
      { basket: 'later', daysLeft: 12, provisional: true },
      'main',
      '12 个工作日（暂定）',
      '12 working days (provisional)',
    ],
    [{ basket: 'waiting', daysLeft: 9, provisional: false }, 'wait', '9 个工作日', '9 working days'],
    [{ basket: 'arrived', daysLeft: null, provisional: false }, 'soon', '没有开始', 'not begun'],
    [{ basket: 'later', daysLeft: null, provisional: false }, 'none', '没有期限', 'no deadline'],
    [{ basket: 'done', daysLeft: null, provisional: false }, 'quiet', '已办结', 'concluded'],
  ])('of %o are a shape and a word', (facts, mark, zh, en) => {
    expect(dueMark(facts)).toEqual({ mark, words: { zh, en } })
  })
})
