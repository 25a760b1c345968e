import {
  CHECK_SETTING_WORDS,
  type CheckSettings,
  DEFAULT_CHECK_SETTINGS,
  type Severity,
} from '#core/annual-report/index'
import type { Bilingual } from '#core/shared/index'
import { BASIS, both, type SettingSpec, type StoredSettings, settingText, text } from './setting-spec.ts'

type NumericName = {
  [Name in keyof CheckSettings]: CheckSettings[Name] extends number ? Name : never
}[keyof CheckSettings]

interface NumericSetting {
  readonly label: Bilingual
  readonly basis: string
  readonly form: { readonly pattern: RegExp; readonly expected: Bilingual }
}

const SHARE = {
  pattern: /^(0(\.\d{1,3})?|1(\.0{1,3})?)$/,
  expected: both('0 到 1 之间的小数', 'a number between 0 and 1'),
}
const WHOLE = { pattern: /^[1-9]\d{0,6}$/, expected: both('1 到 9999999 的整数', 'a whole number from 1 to 9999999') }

/** One for each number among the conventions: a new one in the core does not compile until it is named here. */
const NUMBERS: Readonly<Record<NumericName, NumericSetting>> = {
  alikeThreshold: {
    label: both('年年雷同的界限', 'Threshold of likeness'),
    basis: `${BASIS.form}；界限是本系统的约定`,
    form: SHARE,
  },
  overviewLimit: {
    label: both('第一部分的字数上限', 'Limit of section 一'),
    basis: BASIS.form,
    form: WHOLE,
  },
  problemsMinimum: {
    label: both('第五部分的字数下限', 'Least length of section 五'),
    basis: BASIS.convention,
    form: WHOLE,
  },
  otherOutcomeShare: {
    label: both('“其他处理”的比例界限', 'Share of other outcomes'),
    basis: BASIS.convention,
    form: SHARE,
  },
  excessiveMinimum: {
    label: both('“大量反复申请”的起点', 'From when requests are many'),
    basis: BASIS.convention,
    form: WHOLE,
  },
  feeInYuanFrom: {
    label: both('疑似以元填报的收费', 'Fees that look like 元'),
    basis: BASIS.convention,
    form: WHOLE,
  },
  feeLimit: {
    label: both('收费金额的上限', 'Limit of fees'),
    basis: BASIS.convention,
    form: WHOLE,
  },
  jumpFactor: {
    label: both('处理决定数量的变化倍数', 'Factor of change'),
    basis: BASIS.convention,
    form: WHOLE,
  },
  jumpMinimum: {
    label: both('处理决定数量变化的起点', 'From when change counts'),
    basis: BASIS.convention,
    form: WHOLE,
  },
}

const numeric = (name: NumericName): SettingSpec => {
  const { label, basis, form } = NUMBERS[name]
  return {
    name,
    label,
    meaning: CHECK_SETTING_WORDS[name],
    basis,
    ...form,
    fallback: String(DEFAULT_CHECK_SETTINGS[name]),
  }
}

const isNumeric = (name: string): name is NumericName => Object.hasOwn(NUMBERS, name)

const NUMERIC_SETTINGS = Object.keys(NUMBERS).filter(isNumeric).map(numeric)

const BODIES = CHECK_SETTING_WORDS.licensingBodies

const LICENSING_BODIES: SettingSpec = {
  ...text(
    'licensingBodies',
    both('有行政许可的机关', 'Licensing bodies'),
    both(`${BODIES.zh}；用顿号分开`, `${BODIES.en}, separated by 、`),
    BASIS.convention,
    /^\P{C}{1,2000}$/u,
    both('用顿号分开的词', 'words separated by 、'),
  ),
  fallback: DEFAULT_CHECK_SETTINGS.licensingBodies.join('、'),
}

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
  BASIS.convention,
  /^[A-Z]+\d?-\w+=(错误|提醒|提示|不查)([、，, ]+[A-Z]+\d?-\w+=(错误|提醒|提示|不查))*$/,
  both('“规则编号=错误、提醒、提示或不查”，用顿号分开', 'rule=错误, 提醒, 提示 or 不查, separated by 、'),
)

/** The conventions by which reports are checked. */
export const CHECK_SETTINGS: readonly SettingSpec[] = [...NUMERIC_SETTINGS, LICENSING_BODIES, SEVERITIES]

const words = (list: string | null): readonly string[] => (list ?? '').split(/[、，,\s]+/).filter((word) => word !== '')

/** What holds for an agency, ready for the rules. */
export function checkSettings(stored: StoredSettings): CheckSettings {
  const numbers: Partial<Record<NumericName, number>> = Object.fromEntries(
    NUMERIC_SETTINGS.map((spec) => [spec.name, Number(settingText(spec, stored))]),
  )
  const severities = words(settingText(SEVERITIES, stored)).map((entry) => {
    const [rule = '', weight = ''] = entry.split('=')
    return [rule, WEIGHTS[weight] ?? 'error'] as const
  })
  return {
    ...DEFAULT_CHECK_SETTINGS,
    ...numbers,
    severities: Object.fromEntries(severities),
    licensingBodies: words(settingText(LICENSING_BODIES, stored)),
  }
}
