import { describe, expect, it } from 'vitest'
import type { CellAddress } from '../../form/index.ts'
import { check } from '../check.ts'
import { sampleReport } from '../sample.ts'

/** 12 received (10 自然人, 2 商业企业), 1 carried in, 13 handled: 8 open, 2 partial, 1 secret, 2 not held; 3 and 2 disputes. */
const cells: Record<CellAddress, number> = {
  't3.received.natural': 10,
  't3.received.business': 2,
  't3.received.total': 12,
  't3.carriedIn.natural': 1,
  't3.carriedIn.total': 1,
  't3.open.natural': 8,
  't3.open.business': 0,
  't3.open.total': 8,
  't3.partial.natural': 0,
  't3.partial.business': 2,
  't3.partial.total': 2,
  't3.no.secret.natural': 1,
  't3.no.secret.total': 1,
  't3.cannot.notHeld.natural': 2,
  't3.cannot.notHeld.total': 2,
  't3.total.natural': 11,
  't3.total.business': 2,
  't3.total.total': 13,
  't4.review.upheld': 2,
  't4.review.corrected': 1,
  't4.review.total': 3,
  't4.direct.upheld': 2,
  't4.direct.total': 2,
  't2.norms.issued': 4,
  't2.norms.repealed': 1,
  't2.norms.inForce': 30,
  't2.license.decisions': 120,
  't2.penalty.decisions': 15,
  't2.fee.amountWan': 3.5,
}

const said = (text: string, more: Record<CellAddress, number> = {}): readonly string[] =>
  check(sampleReport({ cells: { ...cells, ...more }, lead: '', texts: { 一: text, 五: '', 六: '' } }))
    .filter((f) => /^(?:NAR-|ID-14|FEE-14)/.test(f.rule))
    .map((f) => `${f.rule} ${f.instance} ${f.verdict}`)

const objections = (text: string, more?: Record<CellAddress, number>): readonly string[] =>
  said(text, more).filter((s) => !s.endsWith('pass'))

describe('sentences that agree with the tables', () => {
  it.each([
    ['2023年，我局共收到政府信息公开申请12件，上年结转1件。', 'ID-14 received pass'],
    ['全年共受理依申请公开13件（含上年结转1件），办结13件，按时办结率100%。', 'ID-14 received pass'],
    ['2023年新收到依申请公开申请12件，较2022年增加3件。', 'ID-14 new pass'],
    ['全年收到依申请公开信息12条，已全部答复。', 'ID-14 received pass'],
    ['收到公民、法人和其他组织提出的政府信息公开申请十二件。', 'ID-14 received pass'],
    ['收到的12件政府信息公开申请中，予以公开8件。', 'ID-14 received pass'],
    ['收到的12件政府信息公开申请中，予以公开8件。', 'NAR-1 open pass'],
    ['答复申请13件，其中予以公开及部分公开10件。', 'NAR-1 openOrPartial pass'],
    ['答复申请13件，其中部分公开2件，不予公开1件，无法提供2件。', 'NAR-3 no pass'],
    ['属于国家秘密1件。', 'NAR-7 no.secret pass'],
    ['全县共收到政府信息公开申请12件，其中自然人申请10件，法人及其他组织申请2件。', 'NAR-8 organisations pass'],
    ['因政府信息公开工作被申请行政复议3件，提起行政诉讼2件。', 'NAR-10 suits pass'],
    ['行政复议和行政诉讼案件共5件。', 'NAR-11 disputes pass'],
    ['行政复议3件，其中维持2件、纠正1件。', 'NAR-16 corrected pass'],
    ['共办理行政复议案件3件、行政诉讼案件2件，其中结果维持4件。', 'NAR-17 upheld pass'],
    ['全年共收到依申请公开12件(其中信件申请10件,网络申请2件),上年结转1件。', 'ID-14 received pass'],
    ['我县收到政府信息依申请公开12件,上年转结1件,其中网络申请数8件,信函申请数5件。', 'ID-14 carriedIn pass'],
    ['制发行政规范性文件4件。', 'NAR-12 issued pass'],
    ['作出行政处罚决定15件。', 'NAR-15 penalty pass'],
    ['全年收取行政事业性收费3.5万元。', 'NAR-27 null pass'],
    ['收取信息处理费380元。', 'FEE-14 null pass'],
  ])('%s gives %s', (text, verdict) => {
    expect(said(text)).toContain(verdict)
    expect(objections(text)).toEqual([])
  })
})

describe('sentences that contradict the tables', () => {
  it.each([
    ['2023年，我局共收到政府信息公开申请15件。', 'ID-14 received fail'],
    ['上年结转3件。', 'ID-14 carriedIn fail'],
    ['结转下年度继续办理2件。', 'ID-14 carriedOut fail'],
    ['予以公开9件。', 'NAR-1 open fail'],
    ['未收到政府信息公开申请。', 'NAR-19 null fail'],
    ['未收到和处理政府信息公开申请事项,无政府信息公开类行政复议发生。', 'NAR-18 review fail'],
    ['2件结转下年办理。', 'ID-14 carriedOut fail'],
    ['答复申请13件(含上年度转结申请1件,另有5件申请转结下年度继续办理)。', 'ID-14 carriedOut fail'],
    ['没有因政府信息公开引发的行政复议。', 'NAR-18 review fail'],
    ['无行政复议、行政诉讼案件。', 'NAR-18 suits fail'],
    ['行政复议3件，均获维持。', 'NAR-22 null fail'],
    ['行政复议3件，无一被纠正。', 'NAR-23 null fail'],
    ['新收自然人申请3件，占25.5%。', 'NAR-8 natural fail'],
    ['予以公开8件，占99.5%。', 'NAR-24 open fail'],
    ['收到申请12件，其中信函申请20件。', 'NAR-25 null fail'],
    ['办结率120%。', 'NAR-26 一 fail'],
    ['现行有效行政规范性文件26件。', 'NAR-14 inForce fail'],
    ['全年收取行政事业性收费35000万元。', 'NAR-27 null fail'],
    ['收取信息处理费5万元。', 'FEE-14 null fail'],
  ])('%s gives %s', (text, verdict) => expect(objections(text)).toContain(verdict))

  it('says which meaning of 收到 was met', () => {
    const report = sampleReport({ cells, texts: { 一: '共收到政府信息公开申请13件。' } })
    const found = check(report).find((f) => f.rule === 'ID-14')
    expect(found?.message.zh).toContain('“本年新收与上年结转之和”（13）')
  })

  it('asks where the office counts alone beside the table of the whole area', () => {
    const text = '县政府办公室受理政府信息公开申请5件。'
    const report = sampleReport({ agency: '云溪县人民政府', cells, texts: { 一: text } })
    const found = check(report).filter((f) => f.rule === 'ID-14')
    expect(found.map((f) => [f.verdict, f.reason])).toEqual([['uncertain', 'otherScope']])
  })
})

describe('sentences without a counterpart in the tables', () => {
  it.each([
    '通过门户网站主动公开政府信息1136条，公开规范性文件类信息68条。',
    '2022年收到政府信息公开申请50件。',
    '比上年多收到政府信息公开申请5件。',
    '近三年共收到政府信息公开申请50件。',
    '通过网络收到政府信息公开申请5件，通过信函收到政府信息公开申请7件。',
    '承办人大建议12件、政协提案8件，办结20件建议提案。',
    '受理各类群众诉求259起，答复网民留言182条。',
    '全年收到申请12件，办理12345热线工单300件，全部办结。',
    '走访企业12个，服务企业30次，发布解读20篇。',
    '对现行有效的规章、规范性文件进行清理，刊登部门规范性文件45件。',
    '公开行政许可信息69条，公示作出行政处罚决定40件。',
    '没有发生行政复议被纠正的情形。',
    '未按期履行行政复议决定的情况没有发生。',
    '2023年未发生依申请公开收费情况。',
    '无正当理由大量反复申请的，依法处理。',
    '收到申请12件，均已办结，引发行政复议3件。',
    '与2022年相比，申请数量增长20%。',
    '办理行政许可事项1234件。',
    '开展培训3次，涉及行政复议、行政诉讼等内容。',
    '予以公开1136条信息。',
    '全年共收到“领导信箱”来信158件,12345政务服务热线共收到19357件,办结率均达100%。',
    '共办理政府12345热线47件,已全部办结,回复率和满意率均达100%。',
    '主动公开市政府规章13件(含新制定5件,修改4件,废止4件),人事任免文件106件。',
    '政务新媒体公开信息13349条,其中概况类信息45条,政务动态信息2445条。',
  ])('are left alone: %s', (text) => expect(objections(text)).toEqual([]))
})
