import { expect, it } from 'vitest'
import { POLICY, type UseCase } from './policy.ts'
import { useCaseName } from './use-case-names.ts'

const USE_CASES = Object.keys(POLICY) as readonly UseCase[]

it.each(USE_CASES)('%s has a name in both languages', (useCase) => {
  const { zh, en } = useCaseName(useCase)
  expect(zh).toMatch(/\p{Script=Han}/u)
  expect(en).toMatch(/^[a-z“]/)
})

it.each(['zh', 'en'] as const)('no two use cases have the same name: %s', (language) => {
  const names = USE_CASES.map((useCase) => useCaseName(useCase)[language])
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([])
})
