const NO_ID = '00000000-0000-0000-0000-000000000000'

/** Ids come out of addresses that anybody can type. One that is no UUID meets no row, instead of an error of the database. */
export function knownId<T extends string>(id: T): T
export function knownId(id: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : NO_ID
}
