import type { AgencyId, Id } from './ports.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An id from outside, or null when it cannot be one. */
export const idFrom = (text: string): Id | null => (UUID.test(text) ? (text as Id) : null)

export const agencyIdFrom = (text: string): AgencyId | null => (UUID.test(text) ? (text as AgencyId) : null)
