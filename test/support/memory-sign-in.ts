import type { AttemptCount, Id, Identity, SignInStore } from '#app/ports'

export interface SignInState {
  attempts: (AttemptCount & { readonly key: string })[]
  recoveryCodes: { readonly accountId: Id; readonly hash: string }[]
  identities: (Identity & { readonly accountId: Id })[]
}

export const noSignIns = (): SignInState => ({ attempts: [], recoveryCodes: [], identities: [] })

export const signInStoreOver = (now: () => SignInState): SignInStore => ({
  attempts: {
    hold: async (key, at) => now().attempts.find((a) => a.key === key) ?? { attempts: 0, lastAt: at },
    put: async (key, count) => {
      now().attempts = [...now().attempts.filter((a) => a.key !== key), { key, ...count }]
    },
    forget: async (key) => {
      now().attempts = now().attempts.filter((a) => a.key !== key)
    },
    sweep: async (before, most) => {
      const kept = now().attempts.filter(({ lastAt }) => lastAt >= before)
      now().attempts = kept.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1)).slice(0, most)
    },
  },
  recoveryCodes: {
    replace: async (accountId, hashes) => {
      const others = now().recoveryCodes.filter((c) => c.accountId !== accountId)
      now().recoveryCodes = [...others, ...hashes.map((hash) => ({ accountId, hash }))]
    },
    left: async (accountId) => now().recoveryCodes.filter((c) => c.accountId === accountId).length,
    use: async (accountId, hash) => {
      const was = now().recoveryCodes.length
      now().recoveryCodes = now().recoveryCodes.filter((c) => c.accountId !== accountId || c.hash !== hash)
      return now().recoveryCodes.length < was
    },
  },
  identities: {
    accountOf: async ({ issuer, subject }) =>
      now().identities.find((i) => i.issuer === issuer && i.subject === subject)?.accountId ?? null,
    ofAccount: async (accountId) =>
      now()
        .identities.filter((i) => i.accountId === accountId)
        .map(({ issuer, subject }) => ({ issuer, subject })),
    add: async (identity, accountId) => {
      now().identities = [...now().identities, { ...identity, accountId }]
    },
  },
})
