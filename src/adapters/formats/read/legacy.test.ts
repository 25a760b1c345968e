import { CFB } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { Document } from '#core/document/index'
import { CENTRED, cellText, rowEnd, type Word97Paragraph, word97File } from '../../../../test/support/word97-file.ts'
import { readCompound } from './legacy.ts'

const read = (bytes: Uint8Array) => readCompound({ name: 'report.doc', bytes })

async function documentIn(paragraphs: readonly Word97Paragraph[]): Promise<Document> {
  const result = await read(word97File(paragraphs))
  if (!result.ok) throw new Error(result.error.code)
  return result.value[0] ?? { title: null, meta: [], blocks: [] }
}

const shown = ({ blocks }: Document): readonly unknown[] =>
  blocks.map((b) =>
    b.kind === 'table'
      ? b.rows.map((r) =>
          r.cells.map((c) => `${c.text}${c.colSpan * c.rowSpan > 1 ? `×${c.colSpan}×${c.rowSpan}` : ''}`).join('|'),
        )
      : b.text,
  )

function compound(...names: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new()
  for (const name of names) CFB.utils.cfb_add(container, `/${name}`, new Uint8Array(64))
  return new Uint8Array(CFB.write(container, { type: 'array' }))
}

describe('a Word 97 file', () => {
  it('gives its paragraphs and the centred title', async () => {
    const document = await documentIn([
      { text: '某某局2021年政府信息公开工作年度报告', properties: CENTRED },
      { text: '一、总体情况' },
    ])
    expect(document.title).toBe('某某局2021年政府信息公开工作年度报告')
    expect(shown(document)).toEqual(['某某局2021年政府信息公开工作年度报告', '一、总体情况'])
  })

  it('gives tables with their spans', async () => {
    const paragraphs = [
      { text: '三、收到和处理政府信息公开申请情况' },
      ...['角', '', '申请人情况', ''].map(cellText),
      rowEnd([0, 1000, 2000, 3000, 4000], [0x60, 0x22, 0x00, 0x02]),
      ...['', '自然人', '总计'].map(cellText),
      rowEnd([0, 2003, 3000, 4000], [0x20, 0, 0]),
      ...['一、本年新收', '5', '6'].map(cellText),
      rowEnd([0, 2000, 3000, 4000], [0, 0, 0]),
      { text: '四、' },
    ]
    expect(shown(await documentIn(paragraphs))).toEqual([
      '三、收到和处理政府信息公开申请情况',
      ['角×2×2|申请人情况×2×1', '自然人|总计', '一、本年新收×2×1|5|6'],
      '四、',
    ])
  })

  it.each([
    ['fields as they show', [{ text: '共\u0013 SUM \u001421\u0015件' }], ['共21件']],
    ['no text that a tracked change removed', [{ text: '旧', deleted: true }, { text: '新' }], ['新']],
    ['line breaks and no marks of pictures', [{ text: '甲\u000b乙\u0001\u0008' }], ['甲\n乙']],
  ] as const)('gives %s', async (_, paragraphs, texts) => {
    expect(shown(await documentIn(paragraphs))).toEqual(texts)
  })

  it('is answered when it is locked', async () => {
    const bytes = word97File([{ text: '甲' }], { encrypted: true })
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'file-encrypted' } })
  })
})

it.each([
  ['a locked package', compound('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
  ['slides', compound('PowerPoint Document'), 'format-unsupported'],
  ['something else', compound('Contents'), 'format-unsupported'],
  ['a Word file without its tables', compound('WordDocument'), 'file-damaged'],
  ['no compound file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file-damaged'],
])('answers %s', async (_, bytes, code) => {
  expect(await read(bytes)).toMatchObject({ ok: false, error: { code } })
})
