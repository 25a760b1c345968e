export { showMe } from './me.ts'
