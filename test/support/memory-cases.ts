import type { CaseStore } from '#app/ports'

/** Cases live in a real database only (`testStorage`): whoever asks the storage in memory for them is told so. */
export const noCases = (): CaseStore => ({
  parties: absent('parties'),
  cases: absent('cases'),
  tally: absent('tally'),
  letters: absent('letters'),
  caseFiles: absent('caseFiles'),
  comments: absent('comments'),
  watchers: absent('watchers'),
  savedViews: absent('savedViews'),
})

function absent<Name extends keyof CaseStore>(name: Name): CaseStore[Name] {
  return new Proxy({} as CaseStore[Name], {
    get: (_, asked) => {
      throw new Error(`${name}.${String(asked)}: use testStorage() for cases`)
    },
  })
}
