import { describe, expect, it } from 'vitest'
import { isNearMiss, sameBody } from './names.ts'

describe('names of agencies', () => {
  it.each([
    ['上海市科委', '上海市科学技术委员会', true],
    ['沭阳县发改局', '沭阳县发展和改革局', true],
    ['云溪县人民政府', '云溪县人民政府办公室', true],
    ['云溪县统计局', '云溪县教育局', false],
  ])('%s and %s are one body: %s', (a, b, same) => expect(sameBody(a, b)).toBe(same))

  it.each([
    ['沐阳县发展和改革局', '沭阳县发展和改革局', true],
    ['云溪县统计局', '云溪县统计局', false],
    ['云溪县统计局', '云溪县教育局', false],
    ['云溪县统计局', '云溪县人民政府', false],
  ])('%s is a near miss of %s: %s', (a, b, near) => expect(isNearMiss(a, b)).toBe(near))
})
