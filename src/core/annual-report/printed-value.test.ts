import { expect, test } from 'vitest'
import { blankCell, unreadableCell, valueCell } from '../../../test/support/plain-report.ts'
import { type CellSpec, cellSpec, type FormId } from './form/index.ts'
import { printedCell, printedNumber } from './printed-value.ts'

function specOf(address: string, form: FormId = '2021'): CellSpec {
  const spec = cellSpec(form, address)
  if (!spec) throw new Error(`no cell ${address}`)
  return spec
}

test.each([
  [0, '0'],
  [-0, '0'],
  [10, '10'],
  [-18, '-18'],
  [1200, '1200'],
  [4166.241619, '4166.241619'],
  [59237.2449, '59237.2449'],
  [0.000001, '0.000001'],
  [0.1 + 0.2, '0.3'],
  [75394432.52, '75394432.52'],
  [11398889, '11398889'],
])('%d is printed without needless zeros, six decimals at most: %s', (value, printed) => {
  expect(printedNumber(value)).toBe(printed)
})

test.each([
  ['a number', valueCell(5), '5'],
  ['another unit than the form has stays beside the number', valueCell(251000, { unit: '元' }), '251000元'],
  ['a remark stands beside the number', valueCell(22, { remark: '其中修订16件' }), '22（其中修订16件）'],
  ['an empty cell stays empty', blankCell(), ''],
  ['a dash stays a dash', blankCell('—'), '—'],
  ['what cannot be read shows the text found', unreadableCell('693665', 69, 693), '693665？'],
  ['without a text, its candidates', { ...unreadableCell('', 69, 693), source: null }, '69／693？'],
])('%s', (_, cell, printed) => {
  expect(printedCell(cell, specOf('t2.fee.amountWan'))).toBe(printed)
})

test('money of which the form states no unit carries it', () => {
  const amount = specOf('t2.procurement.amount', '2019')
  expect(printedCell(valueCell(251000), amount)).toBe('251000元')
  expect(printedCell(valueCell(0), amount)).toBe('0')
  expect(printedCell(valueCell(25.1), specOf('t2.fee.amountWan'))).toBe('25.1')
})
