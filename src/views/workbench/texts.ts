import type { Bilingual } from '#core/shared/index'

const t = (zh: string, en: string): Bilingual => ({ zh, en })

export const WORKBENCH_TEXTS = {
  title: t('公开工作台', 'Gongkai workbench'),
  notBuilt: t(
    '工作台还没有生成。请运行 npm run build，再重新启动。',
    'The workbench was not built: run npm run build and start again.',
  ),
  noScript: t(
    '工作台要在浏览器里运行脚本。年报的送入、核对和发布不需要脚本，请打开 /desk。',
    'The workbench runs in the browser. Sending in, checking and publishing reports needs no script: open /desk.',
  ),
} as const
