import type { Bilingual } from '#core/shared/index'

const t = (zh: string, en: string): Bilingual => ({ zh, en })

/** Every text of the page that reckons a deadline. */
export const DEADLINE_TEXTS = {
  name: t('答复期限计算', 'When is the reply due'),
  motto: t(
    '填上收到申请的日子，逐日告诉您哪天计、哪天不计、依据哪一条。',
    'Give the day of receipt: each day is counted or not, by which article.',
  ),
  due: t('（{weekday}）到期', ', a {weekday}: due'),
  left: t('期限还剩 {count} 个工作日，今天是{today}', '{count} working days left; today is {today}'),
  lastDay: t(
    '今天是最后一天，今天送达或者交邮都算按期',
    'Today is the last day; handed over or posted today is in time',
  ),
  over: t('已届满 {count} 天，今天是{today}', 'The term ended {count} days ago; today is {today}'),
  provisional: t('暂定', 'Provisional'),
  provisionalWhy: t(
    '其间有的日子放假安排尚未公布，现在只按周末和法定节假日计算。国务院办公厅一般在上一年 10 月下旬到 12 月公布，公布后到期日可能改变，请届时重新计算。',
    'Some of the days have no announced holidays yet: weekends and days by law are reckoned. Compute again when the notice is published, between October and December.',
  ),
  strip: t('逐日计算', 'Day by day'),
  proof: t('逐段说明', 'The proof'),
  change: t('改变条件再算', 'Change and reckon again'),
  ask: t('要算的期限', 'The term'),
  received: t('收到申请的日子', 'Day of receipt'),
  receivedHint: t('当天不计', 'Not counted itself'),
  days: t('期限（工作日）', 'Working days'),
  daysHint: t('答复期限是 20 个', 'A reply: 20'),
  extension: t('延长（工作日）', 'Extension'),
  extensionHint: t('没有延长就空着，最多 20 个', 'Empty for none, at most 20'),
  restart: t('收到补正材料或者缴费的日子', 'Correction or fee received'),
  restartHint: t('期限从这天起重新计算', 'The term begins anew'),
  consultations: t('征求过第三方或者其他机关的意见', 'A third party or another organ was consulted'),
  consultationsHint: t(
    '从发出的第二天到收到意见的那天不计。还没有收到意见的，后一格空着，按 15 个工作日计算。',
    'Not counted from the day after dispatch to the day of the answer. Leave the second empty while there is none: 15 working days.',
  ),
  sent: t('第 {number} 次：发出征求意见书', 'No. {number}: sent'),
  answered: t('收到意见', 'Opinion received'),
  submit: t('计算到期日', 'Reckon'),
  again: t('清空重填', 'Clear'),
  wrong: t('有 {count} 处需要改正', '{count} to correct'),
  how: t('期限是怎样计算的', 'How a term is reckoned'),
  rules: {
    dayZero: {
      text: t('收到申请的当天不计，从第二天起数。', 'The day of receipt is not counted.'),
      basis: t('民法典第二百零一条', 'Civil Code, Art. 201'),
    },
    receipt: {
      text: t(
        '当面提交的，提交当天就是收到；邮寄要签收的，行政机关签收那天；平常信函、网上提交和传真，行政机关与您确认那天。',
        'Handed in: that day; registered mail: the day it is signed for; plain letters, online and fax: the day of confirmation.',
      ),
      basis: t('条例第三十一条', 'Regulation, Art. 31'),
    },
    workingDays: {
      text: t(
        '只数工作日：周末和放假的日子不计，调休上班的周末要计。',
        'Working days only; make-up weekend days count.',
      ),
      basis: t('国务院办公厅每年的放假通知', 'The yearly holiday notices'),
    },
    reply: {
      text: t(
        '答复期限是 20 个工作日；需要延长的，经公开工作机构负责人同意并告知您，最多再加 20 个工作日。',
        'A reply is due within 20 working days, with consent and notice within 20 more.',
      ),
      basis: t('条例第三十三条第二款', 'Regulation, Art. 33(2)'),
    },
    consultation: {
      text: t('征求第三方和其他机关意见所需的时间不计。', 'Time for consulting others is not counted.'),
      basis: t('条例第三十三条第三款', 'Regulation, Art. 33(3)'),
    },
    correction: {
      text: t(
        '申请内容不明确的，7 个工作日内一次告知补正；从收到补正材料那天起，期限重新计算。',
        'A correction is asked for once, within 7 working days; the term begins anew with it.',
      ),
      basis: t('条例第三十条', 'Regulation, Art. 30'),
    },
    lastDay: {
      text: t('最后一天交邮或者当面送达，都算按期。', 'Posted or handed over on the last day is in time.'),
      basis: t('国办公开办函〔2016〕235号', '国办公开办函〔2016〕235号'),
    },
  },
  only: t(
    '计算结果供您核对，不代替行政机关的告知。您填写的日期不会留存。',
    'For checking only; it replaces no notice of the agency. Nothing that you enter is kept.',
  ),
} as const
