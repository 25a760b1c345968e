import type { Agency, AgencyRecord } from '../ports.ts'

/** An agency of which no more than its name is known: a department of a county, as most are, until somebody says otherwise. */
export const bareRecord = (agency: Agency): AgencyRecord => ({
  ...{ code: null, shortName: '', kind: 'department', level: 'county', parentId: null, region: null },
  ...{ creditCode: null, formerNames: [], since: null, ended: null, successorId: null, version: 1 },
  ...agency,
  namedSupervisorId: agency.supervisorId,
})
