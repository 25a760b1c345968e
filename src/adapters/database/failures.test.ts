import { describe, expect, it } from 'vitest'
import { StorageFailure } from '#app/storage-failure'
import { failure } from '#core/shared/index'
import { failureOf, told } from './failures.ts'

const withCode = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code })

describe('an error of the database', () => {
  it.each([
    ['53100', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['23505', 'conflict'],
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['08006', 'database-unreachable'],
    ['57P01', 'database-unreachable'],
    ['57P03', 'database-unreachable'],
    ['28P01', 'database-unreachable'],
    ['3D000', 'database-unreachable'],
    ['53300', 'database-unreachable'],
    ['ECONNREFUSED', 'database-unreachable'],
    ['EPIPE', 'database-unreachable'],
    ['23503', null],
    ['42601', null],
    ['22P02', null],
  ])('with the code %s is told as %s', (code, expected) => {
    expect(failureOf(withCode(code))?.code ?? null).toBe(expected)
  })

  it.each([
    ['Connection terminated unexpectedly', 'database-unreachable'],
    ['timeout exceeded when trying to connect', 'database-unreachable'],
    ['Query read timeout', 'database-unreachable'],
    ['could not write to file "pg_wal/xlogtemp.42": No space left on device', 'disk-full'],
    ['something else', null],
  ])('that says “%s” is told as %s', (message, expected) => {
    expect(failureOf(new Error(message))?.code ?? null).toBe(expected)
  })

  it.each([
    ['ERROR', null],
    ['FATAL', 'database-unreachable'],
    ['PANIC', 'database-unreachable'],
  ])('of the severity %s is told as %s', (severity, expected) => {
    expect(failureOf(Object.assign(withCode('58P01'), { severity }))?.code ?? null).toBe(expected)
  })

  it('carries its cause, is told once, and stays itself where it is a fault of ours', () => {
    const cause = withCode('23505')
    const wrapped = told(cause)
    expect(wrapped).toBeInstanceOf(StorageFailure)
    expect(wrapped).toMatchObject({ failure: failure('conflict'), cause })
    expect(told(wrapped)).toBe(wrapped)
    const fault = withCode('42601')
    expect(told(fault)).toBe(fault)
  })

  it('with several attempts behind it names each', () => {
    const both = new AggregateError([
      withCode('ECONNREFUSED', 'refused ::1'),
      withCode('ECONNREFUSED', 'refused 127.0.0.1'),
    ])
    expect(failureOf(Object.assign(both, { code: 'ECONNREFUSED' }))?.params).toEqual({
      detail: 'refused ::1; refused 127.0.0.1',
    })
  })
})
