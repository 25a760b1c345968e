export * from './accounts.ts'
export * from './agencies.ts'
export * from './people.ts'
export * from './tables.ts'
