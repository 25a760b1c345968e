import { type CheckSettings, DEFAULT_CHECK_SETTINGS, type Severity } from '#core/annual-report/index'
import type { Bilingual } from '#core/shared/index'

/** One thing that an agency may set. Values are kept as the text that was typed; '' means not set. */
export interface SettingSpec {
  readonly name: string
  readonly label: Bilingual
  readonly meaning: Bilingual
  readonly basis: string
  /** The whole text must match. */
  readonly pattern: RegExp
  /** What a value must look like, said when it does not. */
  readonly expected: Bilingual
  /** What holds while nothing is set; null = the element is left out. */
  readonly fallback: string | null
}

const LINE = /^\P{C}{1,200}$/u
const ADDRESS = /^(https?:\/\/[^\s"'<>]{1,500}|\/[^\s"'<>/\\][^\s"'<>]{0,500})$/i

const both = (zh: string, en: string): Bilingual => ({ zh, en })

type Named<Name extends string> = SettingSpec & { readonly name: Name }

const text = <Name extends string>(
  name: Name,
  label: Bilingual,
  meaning: Bilingual,
  basis: string,
  pattern: RegExp = LINE,
  expected: Bilingual = both('一行文字，最多 200 字', 'one line of at most 200 characters'),
): Named<Name> => ({ name, label, meaning, basis, pattern, expected, fallback: null })

const link = <Name extends string>(name: Name, label: Bilingual, meaning: Bilingual, basis: string): Named<Name> =>
  text(
    name,
    label,
    meaning,
    basis,
    ADDRESS,
    both('以 https:// 或 / 开头的网址', 'an address that begins with https:// or /'),
  )

const SITE = [
  text(
    'siteName',
    both('网站名称', 'Site name'),
    both('写入每个页面的 SiteName 标签；不填时用机关名称。', 'The SiteName tag; the name of the agency when empty.'),
    'TAG-1',
  ),
  text(
    'siteDomain',
    both('网站域名', 'Domain'),
    both('英文域名，写入 SiteDomain 标签，例如 www.example.gov.cn。', 'The SiteDomain tag, e.g. www.example.gov.cn.'),
    'TAG-1, DES-1',
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+gov\.cn$/,
    both('以 .gov.cn 结尾的小写域名', 'a domain in small letters that ends in .gov.cn'),
  ),
  text(
    'siteIdCode',
    both('网站标识码', 'Site identification code'),
    both('每个页面的页脚和 SiteIDCode 标签。', 'At the foot of every page and in the SiteIDCode tag.'),
    'TAG-6, BADGE-1',
    /^(\d{10}|bm\d{8})$/,
    both('10 位数字，或者 bm 加 8 位数字', 'ten digits, or bm and eight digits'),
  ),
  text(
    'icpNumber',
    both('ICP 备案号', 'ICP number'),
    both('页脚，例如 陇ICP备00000000号。', 'At the foot of every page.'),
    'BADGE-1',
    /^\p{Script=Han}ICP备\d{5,10}号(-\d{1,3})?$/u,
    both('形如“陇ICP备00000000号”', 'such as 陇ICP备00000000号'),
  ),
  text(
    'policeNumber',
    both('公安备案号', 'Public security number'),
    both('页脚，例如 陇公网安备62292700000000号。', 'At the foot of every page.'),
    'BADGE-1',
    /^\p{Script=Han}公网安备 ?\d{14}号$/u,
    both('形如“陇公网安备”加 14 位数字加“号”', 'such as 陇公网安备, fourteen digits, 号'),
  ),
  text(
    'organiser',
    both('主办单位', 'Organiser'),
    both('页脚；不填时用机关名称。', 'At the foot; the name of the agency when empty.'),
    'BADGE-1',
  ),
  link(
    'badgeUrl',
    both('党政机关网站标识链接', 'Link of the identity badge'),
    both('事业单位在线发放的网站标识核验页面。', 'The page that verifies the badge.'),
    'BADGE-1',
  ),
  link('contactUrl', both('联系方式链接', 'Contact page'), both('页脚的“联系方式”。', 'At the foot.'), 'BADGE-1'),
  link('siteMapUrl', both('网站地图链接', 'Site map'), both('页脚的“网站地图”。', 'At the foot.'), 'BADGE-1'),
  link(
    'errorReportUrl',
    both('“我为政府网站找错”链接', 'Link for reporting errors'),
    both('页脚，全国统一的找错平台给本网站的链接。', 'The national platform’s link for this site, at the foot.'),
    'BADGE-1',
  ),
  text(
    'parentName',
    both('上级网站名称', 'Parent site'),
    both('页面路径的开头，一般是本级政府网站。', 'The beginning of the path, as a rule the government’s site.'),
    'PLT-2, PLT-11',
  ),
  link(
    'parentUrl',
    both('上级网站网址', 'Address of the parent site'),
    both('页面路径开头的链接。', 'The link at the beginning of the path.'),
    'PLT-2, PLT-11',
  ),
  text(
    'officeName',
    both('公开工作机构', 'Disclosure office'),
    both('首页“公开工作机构”一栏。', 'In the office block of the home page.'),
    'REG-04, PLT-7',
  ),
  text(
    'officeAddress',
    both('办公地址', 'Office address'),
    both('当面提交申请的地址。', 'Where applications are handed in.'),
    'PLT-7',
  ),
  text(
    'officeHours',
    both('办公时间', 'Office hours'),
    both('例如 工作日 8:30—12:00，14:30—18:00。', 'Such as working days 8:30–12:00, 14:30–18:00.'),
    'PLT-7',
  ),
  text(
    'officePhone',
    both('联系电话', 'Telephone'),
    both('公众咨询用的电话。', 'For questions of the public.'),
    'PLT-7',
    /^[\d+() （）\-—、,，转]{5,60}$/,
    both('电话号码', 'a telephone number'),
  ),
  text(
    'supervisor',
    both('监督机关', 'Supervising office'),
    both('本级政府信息公开工作主管部门和电话。', 'The supervising office and its telephone.'),
    'REG-03',
  ),
] as const

const CHECK: readonly SettingSpec[] = [
  {
    ...text(
      'alikeThreshold',
      both('年年雷同的界限', 'Threshold of likeness'),
      both(
        '第一、五部分与上一年相同的句子超过这一比例时提醒。',
        'Warn when more of sections 一 and 五 is like last year.',
      ),
      'ARP-8',
      /^(0(\.\d{1,3})?|1(\.0{1,3})?)$/,
      both('0 到 1 之间的小数', 'a number between 0 and 1'),
    ),
    fallback: String(DEFAULT_CHECK_SETTINGS.alikeThreshold),
  },
  {
    ...text(
      'overviewLimit',
      both('第一部分的字数上限', 'Limit of section 一'),
      both(
        '总体情况原则上不超过的字数，不计空白。',
        'Characters that section 一 should not exceed, without white space.',
      ),
      'ARP-7',
      /^[1-9]\d{2,4}$/,
      both('100 到 99999 的整数', 'a whole number from 100 to 99999'),
    ),
    fallback: String(DEFAULT_CHECK_SETTINGS.overviewLimit),
  },
  {
    ...text(
      'licensingBodies',
      both('有行政许可的机关', 'Licensing bodies'),
      both('机关名称含有这些词而行政许可为 0 时提问，用顿号分开。', 'Words in the name of bodies that grant licences.'),
      'PLA-1',
      /^\P{C}{1,2000}$/u,
      both('用顿号分开的词', 'words separated by 、'),
    ),
    fallback: DEFAULT_CHECK_SETTINGS.licensingBodies.join('、'),
  },
]

const WEIGHTS: Readonly<Record<string, Severity | 'off'>> = {
  错误: 'error',
  提醒: 'warning',
  提示: 'note',
  不查: 'off',
}

/** `PLA-1=提示、ARP-8=不查` */
const SEVERITIES = text(
  'severities',
  both('检查规则的轻重', 'Severities of rules'),
  both(
    '改变个别规则的轻重，例如 PLA-1=不查、ARP-8=提示。',
    'Other severities for some rules, such as PLA-1=不查、ARP-8=提示.',
  ),
  'rules.md 2.9',
  /^[A-Z]+\d?-\w+=(错误|提醒|提示|不查)([、，, ]+[A-Z]+\d?-\w+=(错误|提醒|提示|不查))*$/,
  both('“规则编号=错误、提醒、提示或不查”，用顿号分开', 'rule=错误, 提醒, 提示 or 不查, separated by 、'),
)

/** All settings of an agency, in the order of the form. */
export const SETTINGS: readonly SettingSpec[] = [...SITE, ...CHECK, SEVERITIES]

/** Stands first while no agency is entered: whose portal this is. */
export const AGENCY_NAME_SETTING = text(
  'agencyName',
  both('机关全称', 'Full name of the agency'),
  both('本网站由哪个机关主办。填写后不能在这里更改。', 'Whose portal this is. It cannot be changed here later.'),
  'PUB-3',
)

/** Settings as stored: texts by name. What is stored may be older than this program, so it is looked at again. */
export type StoredSettings = Readonly<Record<string, unknown>>

/** The text that holds, or null. A stored text that no longer fits its pattern counts as not set. */
export function settingText(spec: SettingSpec, stored: StoredSettings): string | null {
  const value = stored[spec.name]
  return typeof value === 'string' && spec.pattern.test(value) ? value : spec.fallback
}

export type SiteSettings = Readonly<Record<(typeof SITE)[number]['name'], string | null>>

/** Identity of the site and address of the office, as they stand in the foot and on the home page; null = not set. */
export const siteSettings = (stored: StoredSettings): SiteSettings =>
  Object.fromEntries(SITE.map((spec) => [spec.name, settingText(spec, stored)])) as SiteSettings

/** The conventions by which reports are checked. */
export function checkSettings(stored: StoredSettings): CheckSettings {
  const held = (name: string): string =>
    CHECK.flatMap((s) => (s.name === name ? [settingText(s, stored)] : []))[0] ?? ''
  return {
    severities: Object.fromEntries(
      words(settingText(SEVERITIES, stored) ?? '').map((entry) => {
        const [rule = '', weight = ''] = entry.split('=')
        return [rule, WEIGHTS[weight] ?? 'error']
      }),
    ),
    alikeThreshold: Number(held('alikeThreshold')),
    overviewLimit: Number(held('overviewLimit')),
    licensingBodies: words(held('licensingBodies')),
  }
}

const words = (list: string): readonly string[] => list.split(/[、，,\s]+/).filter((word) => word !== '')
