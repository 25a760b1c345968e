import type { AgencyRecord, OrganisationStore } from '#app/ports'

export function organisationOver(now: () => { agencies: AgencyRecord[] }): OrganisationStore['organisation'] {
  const replace = (isIt: (old: AgencyRecord) => boolean, change: (old: AgencyRecord) => AgencyRecord): boolean => {
    if (!now().agencies.some(isIt)) return false
    now().agencies = now().agencies.map((old) => (isIt(old) ? change(old) : old))
    return true
  }
  return {
    agencies: async () => now().agencies,
    agency: async (id) => now().agencies.find((one) => one.id === id) ?? null,
    add: async (record) => {
      now().agencies = [...now().agencies, { ...record, supervisorId: null }]
    },
    change: async (record, seen) =>
      replace(
        ({ id, version }) => id === record.id && version === seen,
        ({ supervisorId }) => ({ ...record, supervisorId, version: seen + 1 }),
      ),
    supervise: async (id, supervisorId) => {
      replace(
        (old) => old.id === id,
        (old) => ({ ...old, supervisorId }),
      )
    },
  }
}
