import {
  type CellAddress,
  FORMS,
  type FormId,
  type Read,
  type Report,
  type ReportCell,
  SECTIONS,
} from '#core/annual-report/index'
import { day } from '#core/shared/index'

const OVERVIEW = `2021年，积石山县商务局积极贯彻落实《政府信息公开条例》，在县政府的业务指导下，坚持围绕中心、服务大局的工作原则，结合商务工作实际，不断加强政务公开工作力度，及时、准确地向社会公开政府信息，保证了行政权力的公开透明运行。其中，自2021年1月1日起，至2021年12月31日止，主动公开信息5条、依申请公开0条。
政府信息管理情况：一是加强政务公开组织领导，严格贯彻落实县委县政府关于政务公开工作的部署，做好全局政务公开工作。二是将积石山县商务局政务公开事项分解到具体股室，各股室根据各自职责，提供相关政务公开内容，围绕政务公开制度化规范化建设、组织保障等方面对政务公开工作进行部署安排，推动政务公开工作更好开展。三是加强培训，提高政务公开水平。
政府信息公开平台建设：本年度结合我局工作实际，成立了由局长为组长、副局长为副组长、各股室负责人为成员的政府信息公开工作领导小组，分解任务，落实责任，并确定局办公室负责推进、指导、协调、监督，保障了政府信息公开工作有序运行。
监督保障情况：一是加强日常监测，通过人工检查等方法，对全局政务信息公开整体情况、更新情况、信息内容质量等进行日常巡检。二是加强安全防护，严格执行网络安全法等法律法规，提高安全防护能力。`

const PROBLEMS = `（一）工作中存在的主要问题和困难
一是信息更新不够及时。各股室人员对信息公开工作不够重视，办公室很难掌握全局信息，导致信息更新不及时，效率很低；二是从事信息公开的不是专职人员，专业水平不够高。
（二）具体解决办法和改进措施
一是加大宣传力度，提高公众的知晓率和参与度。以信息公开带动办事公开、带动便民服务；二是形成良好的报送机制，提高全体人员对信息公开工作的重视程度，做到及时、有效；三是加强业务学习培训，提升技术支持，提升整体工作水平。`

const figure = (value: number, remark: string | null = null): ReportCell => ({
  state: 'value',
  value,
  unit: null,
  readBy: [],
  remark,
  source: { text: String(value), position: {} },
})

const read = <T>(value: T, from: Read<T>['from']): Read<T> => ({ value, certainty: 'certain', from, otherwise: [] })

/** All cells 0, but for those given as `row: [numbers of the row]`. */
function cellsOf(form: FormId, rows: Readonly<Record<string, readonly number[]>>): Record<CellAddress, ReportCell> {
  const taken = new Map<string, number>()
  return Object.fromEntries(
    FORMS[form].cells.map(({ address, row }) => {
      const place = taken.get(row) ?? 0
      taken.set(row, place + 1)
      return [address, figure(rows[row]?.[place] ?? 0)]
    }),
  )
}

const report = (form: FormId, parts: Partial<Report> & Pick<Report, 'cells'>): Report => ({
  edition: FORMS[form].edition,
  form,
  title: null,
  agency: read('积石山县商务局', 'signature'),
  year: read(2021, 'text'),
  texts: { 一: OVERVIEW, 二: '', 三: '', 四: '', 五: PROBLEMS },
  headings: SECTIONS[FORMS[form].edition].map(({ key, heading }) => ({
    section: key,
    text: heading,
    exact: true,
    position: {},
  })),
  lead: '',
  signature: { agency: '积石山县商务局', date: day('2022-01-14') },
  notes: [],
  ...parts,
})

/** The bureau's report for 2021: all figures 0, no title, no section 六. */
const bare = report('2021', { cells: cellsOf('2021', {}) })
export const SEED: Report = { ...bare, headings: bare.headings.filter((h) => h.section !== '六') }

const FIGURES: Readonly<Record<string, readonly number[]>> = {
  't2.norms': [2, 1, 14],
  't2.license': [36],
  't2.penalty': [3],
  't2.fee': [1.25],
  't3.received': [12, 3, 0, 0, 1, 0, 16],
  't3.carriedIn': [1, 0, 0, 0, 0, 0, 1],
  't3.open': [5, 1, 0, 0, 1, 0, 7],
  't3.partial': [2, 1, 0, 0, 0, 0, 3],
  't3.no.thirdParty': [0, 1, 0, 0, 0, 0, 1],
  't3.no.process': [1, 0, 0, 0, 0, 0, 1],
  't3.cannot.notHeld': [3, 0, 0, 0, 0, 0, 3],
  't3.refuse.petition': [1, 0, 0, 0, 0, 0, 1],
  't3.total': [12, 3, 0, 0, 1, 0, 16],
  't3.carriedOut': [1, 0, 0, 0, 0, 0, 1],
  't4.review': [1, 0, 0, 1, 2],
}

const educationBureau = (form: FormId, cells: Record<CellAddress, ReportCell>): Report =>
  report(form, {
    title: read('积石山县教育局2024年政府信息公开工作年度报告', 'title'),
    agency: read('积石山县教育局', 'title'),
    year: read(2024, 'title'),
    texts: {
      一: OVERVIEW.replaceAll('2021', '2024').replaceAll('商务局', '教育局'),
      二: '',
      三: '',
      四: '',
      五: PROBLEMS,
      六: '2024年度未收取政府信息公开信息处理费。',
    },
    signature: { agency: '积石山县教育局', date: day('2025-01-16') },
    cells,
  })

/** Everything agrees. */
export const SOUND: Report = educationBureau('2021', cellsOf('2021', FIGURES))

/** One wrong cell: 本机关不掌握, 自然人 2 instead of 3. A row and a column break and cross there. */
export const ONE_WRONG_CELL: Report = educationBureau('2021', {
  ...SOUND.cells,
  't3.cannot.notHeld.natural': figure(2),
})

/** A city's numbers, of up to six digits, one of them wrong. */
export const LARGE_NUMBERS: Report = educationBureau('2021', {
  ...cellsOf('2021', {
    't2.norms': [12, 3, 1086],
    't2.license': [1_284_503],
    't2.fee': [104_166.241619],
    't3.received': [31_525, 1840, 12, 96, 1203, 7, 34_683],
    't3.carriedIn': [1420, 88, 0, 3, 41, 0, 1552],
    't3.open': [20_110, 1204, 12, 70, 800, 7, 22_203],
    't3.cannot.notHeld': [11_235, 524, 0, 29, 404, 0, 12_192],
    't3.total': [31_345, 1728, 12, 99, 1204, 7, 134_395],
    't3.carriedOut': [1600, 200, 0, 0, 40, 0, 1840],
    't4.review': [1250, 333, 108, 36, 1727],
  }),
})

/** What reading may leave: blanks, an unreadable cell with candidates, a remark, a doubtful name, several broken sums. */
export const TROUBLED: Report = {
  ...SOUND,
  agency: { value: '积石山县教育局', certainty: 'doubtful', from: 'text', otherwise: ['积石山县教肓局'] },
  year: { value: 2024, certainty: 'likely', from: 'fileName', otherwise: [2023] },
  cells: {
    ...SOUND.cells,
    't2.norms.inForce': figure(14, '其中修订2件'),
    't2.coercion.decisions': { state: 'blank', mark: '/', remark: null, source: { text: '/', position: {} } },
    't3.received.business': figure(8),
    't3.open.natural': figure(6),
    't3.partial.legalService': { state: 'blank', mark: '', remark: null, source: { text: '', position: {} } },
    't3.refuse.repeat.natural': {
      state: 'unreadable',
      candidates: [3, 8],
      remark: null,
      source: { text: '③', position: {} },
    },
    't3.carriedOut.total': figure(11),
    't4.review.total': figure(3),
  },
  notes: [
    {
      code: 'total-outside-row',
      zh: '表三有一个总计印在行外，已按位置归入。',
      en: 'A total stood outside its row.',
      cells: [],
    },
  ],
}

/** The trial form of 2019, 23 rows in table 三 and its own table 二. */
export const TRIAL_FORM: Report = {
  ...report('2019', { cells: cellsOf('2019', { 't2.license': [4, -1, 12], 't2.procurement': [2, 198_500] }) }),
  title: read('积石山县商务局2020年政府信息公开工作年度报告', 'title'),
  year: read(2020, 'title'),
  signature: { agency: '积石山县商务局', date: day('2021-01-26') },
}
