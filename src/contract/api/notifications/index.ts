export * from './notifications.ts'
export * from './outside.ts'
export * from './tokens.ts'
