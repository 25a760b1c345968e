import type { CaseStore, OnlineStore } from '#app/ports'

/** Cases live in a real database only (`testStorage`): whoever asks the storage in memory for them is told so. */
export const noCases = (): CaseStore & OnlineStore => ({
  parties: absent('parties'),
  cases: absent('cases'),
  // Pages ask which years there are before they ask for more.
  tally: absent('tally', { years: async () => [] }),
  letters: absent('letters'),
  caseFiles: absent('caseFiles'),
  comments: absent('comments'),
  watchers: absent('watchers'),
  savedViews: absent('savedViews'),
  sentForms: absent('sentForms'),
  complaints: absent('complaints'),
})

type All = CaseStore & OnlineStore

function absent<Name extends keyof All>(name: Name, present: Partial<All[Name]> = {}): All[Name] {
  return new Proxy(present as All[Name], {
    get: (target, asked) => {
      if (asked in target) return target[asked as keyof All[Name]]
      throw new Error(`${name}.${String(asked)}: use testStorage() for cases`)
    },
  })
}
