import { describe, expect, it } from 'vitest'
import { tellEvent } from '../trail.ts'

describe('the steps of a case in the trail', () => {
  it.each([
    ['case.replySent', '申请 2025-003：发出答复'],
    ['case.applicationLapsed', '申请 2025-003：不再处理'],
    ['case.applicationArrived', '收到申请 2025-003'],
  ])('are told with the number of the case: %s', (action, sentence) => {
    expect(tellEvent({ action, detail: { number: '2025-003' } }).zh).toBe(sentence)
  })
})
