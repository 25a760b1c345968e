import { expect, it } from 'vitest'
import { fixedPorts } from '../../test/support/fixed-ports.ts'
import { SEED_AGENCY, seedFile, textFile } from '../../test/support/seed.ts'
import { setUpDemonstration } from './set-up-demonstration.ts'

const SYSTEM = { kind: 'system' } as const

it('sends the report through reader, checker and store, and says each step', async () => {
  const ports = fixedPorts()
  const lines: string[] = []
  const done = await setUpDemonstration(ports, SYSTEM, {
    file: seedFile(),
    settings: { siteIdCode: '6229270000' },
    say: ({ zh }) => lines.push(zh),
  })
  expect(done.ok).toBe(true)
  const { agencies, home, reports, readings, settings, audit } = ports.storage.state()
  expect(agencies).toMatchObject([{ id: home, name: SEED_AGENCY, demonstration: true }])
  expect(reports).toMatchObject([{ year: 2021, status: 'published' }])
  expect(Object.values(readings[0]?.report.cells ?? {}).every((c) => c.state === 'value' && c.value === 0)).toBe(true)
  expect(settings).toMatchObject([{ name: 'siteIdCode' }])
  expect(audit.every((event) => event.actor === 'system')).toBe(true)
  expect(lines).toEqual([
    `读取示例报告“${seedFile().name}”`,
    '读出积石山县商务局2021年年度报告：200 个数字',
    expect.stringMatching(/^检查：42 项勾稽关系中 42 项相符，另有 \d+ 处需要处理$/),
    '保存原文件、读取结果和检查结果，发布报告',
  ])
})

it('stores nothing when the file is no report', async () => {
  const ports = fixedPorts()
  const file = textFile('a.txt', '这不是报告。\n'.repeat(20))
  expect((await setUpDemonstration(ports, SYSTEM, { file, settings: {}, say: () => {} })).ok).toBe(false)
  expect(ports.storage.state()).toMatchObject({ agencies: [], reports: [], revision: 0 })
})
