/**
 * The final results of an application (最终处理结果): rows r3 to r23 of table 三 of the form in force (国办公开办函〔2021〕30号).
 * Labels are official, character by character. Articles are those of the Regulation (政府信息公开条例) unless said.
 */
export interface Outcome {
  readonly key: string
  readonly row: `r${number}`
  readonly label: string
  /** Label of the group that the row stands in, null for (一) and (二). */
  readonly group: OutcomeGroup | null
  /** Articles, item in brackets: `36(1)`. `fee` = the fee rules (国办函〔2020〕109号). */
  readonly articles: readonly string[]
}

export type OutcomeGroup = '（三）不予公开' | '（四）无法提供' | '（五）不予处理' | '（六）其他处理'

const outcome = (
  row: Outcome['row'],
  key: string,
  label: string,
  group: OutcomeGroup | null,
  ...articles: string[]
): Outcome => ({ row, key, label, group, articles })

export const OUTCOMES: readonly Outcome[] = [
  outcome('r3', 'open', '（一）予以公开', null, '36(1)', '36(2)', '44'),
  outcome('r4', 'partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', null, '37'),
  outcome('r5', 'no.secret', '1.属于国家秘密', '（三）不予公开', '14'),
  outcome('r6', 'no.forbidden', '2.其他法律行政法规禁止公开', '（三）不予公开', '14'),
  outcome('r7', 'no.security', '3.危及“三安全一稳定”', '（三）不予公开', '14'),
  outcome('r8', 'no.thirdParty', '4.保护第三方合法权益', '（三）不予公开', '15', '32'),
  outcome('r9', 'no.internal', '5.属于三类内部事务信息', '（三）不予公开', '16(1)'),
  outcome('r10', 'no.process', '6.属于四类过程性信息', '（三）不予公开', '16(2)'),
  outcome('r11', 'no.caseFile', '7.属于行政执法案卷', '（三）不予公开', '16(2)'),
  outcome('r12', 'no.query', '8.属于行政查询事项', '（三）不予公开', '36(7)'),
  outcome('r13', 'cannot.notHeld', '1.本机关不掌握相关政府信息', '（四）无法提供', '36(4)', '36(5)'),
  outcome('r14', 'cannot.make', '2.没有现成信息需要另行制作', '（四）无法提供', '38'),
  outcome('r15', 'cannot.unclear', '3.补正后申请内容仍不明确', '（四）无法提供', '30'),
  outcome('r16', 'refuse.petition', '1.信访举报投诉类申请', '（五）不予处理', '39(1)'),
  outcome('r17', 'refuse.repeat', '2.重复申请', '（五）不予处理', '36(6)'),
  outcome('r18', 'refuse.publication', '3.要求提供公开出版物', '（五）不予处理', '39(2)'),
  outcome('r19', 'refuse.excessive', '4.无正当理由大量反复申请', '（五）不予处理', '35'),
  outcome('r20', 'refuse.reconfirm', '5.要求行政机关确认或重新出具已获取信息', '（五）不予处理'),
  outcome(
    'r21',
    'other.noCorrection',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '（六）其他处理',
    '30',
  ),
  outcome(
    'r22',
    'other.noPayment',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '（六）其他处理',
    'fee',
  ),
  outcome('r23', 'other.other', '3.其他', '（六）其他处理'),
]
