import { day } from '#core/shared/index'
import type { LetterFacts } from '../facts/facts.ts'
import { APPLICATION, CONSULTED } from './base.ts'

const reply = (facts: LetterFacts): LetterFacts => ({ ...APPLICATION, ...facts })

const OPEN = {
  'RP-1': reply({
    publishedOn: day('2025-01-20'),
    publishedWhere: '某某县人民政府门户网站“政府信息公开”专栏，https://www.example.gov.cn/xxgk/swj/2025/01/20.html',
    publicationProof: '网页截图和访问记录，见卷内第5页',
    attachments: ['2024年度县域商业体系建设项目资金分配方案'],
  }),
  'RP-2': reply({
    formGiven: '纸质',
    attachments: ['2024年度县域商业体系建设项目资金分配方案', '项目评审结果公示'],
  }),
  'RP-3': reply({
    ...CONSULTED,
    extensionTold: day('2025-03-28'),
    extendedTo: day('2025-05-12'),
    partsGiven: ['资金分配方案正文', '项目名单'],
    withheld: [
      {
        what: '承办企业的报价明细和成本构成',
        ground: 'r8',
        reason: '属于企业的商业秘密，企业书面答复不同意公开，公开会损害其合法权益，不公开不会对公共利益造成重大影响',
      },
      {
        what: '评审会的个人发言记录',
        ground: 'r10',
        reason: '属于本机关作出资金分配决定之前形成的讨论记录，没有法律、法规、规章规定应当公开',
      },
    ],
    formGiven: '电子',
    attachments: ['资金分配方案（已作区分处理）'],
    thirdParty: '某某商贸有限公司',
    noOverride: '已核对条例及商务领域法规、规章，没有应当公开的规定',
    discretion: '发言人据以如实讨论，公开会妨碍今后的评审',
  }),
} satisfies Record<string, LetterFacts>

const REFUSED = {
  'RP-4': reply({ secretMark: 'plain', secretPeriod: '十年' }),
  'RP-5': reply({ forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }),
  'RP-6': reply({
    securityKind: 'public',
    harm: '储备点位和应急调运路线公开后，可能被用于干扰应急保供',
    consultedDepartments: ['某某县应急管理局', '某某县公安局'],
    riskReport: '某商评〔2025〕1号，2025年3月20日',
  }),
  'RP-7': reply({
    ...CONSULTED,
    thirdParty: '某某商贸有限公司',
    interestKind: 'secret',
    thirdPartyAnswer: 'refused',
    harm: '报价明细反映企业的成本构成，公开后竞争者可以据此压价',
    noPublicInterest: '资金总额和中标结果已经公开，公众可以据此监督资金使用',
  }),
  'RP-8': reply({
    asked: '某某县商务局2024年度公务车辆维修登记',
    internalKind: 'logistics',
    recordNature: '本机关车辆维修的内部登记',
    discretion: '不影响外部权利义务，公开不增进监督',
  }),
  'RP-9': reply({
    processKind: 'discussion',
    recordNature: '项目评审会的个人发言记录',
    decisionName: '2024年度资金分配决定',
    formedOn: day('2024-11-05'),
    decisionMadeOn: day('2024-11-20'),
    noOverride: '已核对条例及商务领域法规、规章，没有应当公开的规定',
    discretion: '发言人据以如实讨论，公开会妨碍今后的评审',
  }),
  'RP-10': reply({
    asked: '对某某超市单用途预付卡违法行为的调查笔录',
    caseFile: '“某商罚〔2024〕3号”行政处罚案卷',
    fileContent: '当事人信息、询问笔录',
    noOverride: '处罚决定已公开，笔录没有应当公开的规定',
    discretion: '涉及举报人信息',
  }),
} satisfies Record<string, LetterFacts>

const CANNOT = {
  'RP-11': reply({
    asked: '某某大厦的不动产登记资料',
    queryLaw: '不动产登记暂行条例',
    queryWhere: '携带身份证明到某某县不动产登记中心（某某县人民路9号）申请查询',
  }),
  'RP-12': reply({
    searchedOn: day('2025-03-10'),
    searchPlaces: ['本机关公文系统', '综合档案室2023年至2024年档案', '商贸流通股业务资料'],
    searchWords: ['县域商业', '资金分配'],
    whyAbsent: 'neverMade',
    searchedBy: '李四、王五',
    searchResult: '三处均无结果',
  }),
  'RP-13': reply({
    whyNotOurs: '资金分配方案由某某县财政局制作，本机关没有制作也没有保存',
    rightOrgan: '某某县财政局',
    rightOrganContact: '某某县人民路5号，0930-0000001',
  }),
  'RP-14': reply({ toMake: '按乡镇逐月汇总2014年以来的台账并计算增长率' }),
  'RP-15': reply({
    correctionAsked: day('2025-03-07'),
    correctionReceived: day('2025-03-20'),
    talkOn: day('2025-03-25'),
    stillUnclear: '“有关项目的全部材料”没有指明项目、年度或者文件',
  }),
  'RP-24': reply({ archive: '某某县档案馆', archiveContact: '某某县文化路2号，0930-0000002' }),
} satisfies Record<string, LetterFacts>

const NOT_HANDLED = {
  'RP-16': reply({
    asked: '要求查处某某市场收取摊位押金的问题',
    petitionNature: 'complaint',
    properChannel: '拨打12345政务服务便民热线，或者向本机关市场秩序股书面反映',
  }),
  'RP-17': reply({ earlierNumber: '某商公复〔2024〕31号', earlierDate: day('2024-12-18'), earlierDisclosed: 'yes' }),
  'RP-18': reply({
    asked: '《某某县人民政府公报》2024年第4期',
    publicationKind: 'gazette',
    obtainWhere: '某某县图书馆政府信息查阅点，或者某某县人民政府门户网站“政府公报”栏目',
  }),
  'RP-19': reply({
    frequency: '自2025年1月1日至2025年3月3日，您向本机关提出政府信息公开申请86件，其中61件内容基本相同',
    reasonsAsked: day('2025-03-06'),
    reasonsNumber: '某商公告〔2025〕4号',
    reasonsGiven: '希望引起重视',
    whyUnsound: '引起重视不是获取政府信息的需要，所申请的内容已经答复',
  }),
  'RP-20': reply({
    earlierDate: day('2024-12-18'),
    earlierWay: '本机关以“某商公复〔2024〕31号”答复书提供了复印件',
    recordConcerned: '该方案中的申请人姓名',
  }),
} satisfies Record<string, LetterFacts>

const OTHER = {
  'RP-21': reply({
    closedFor: 'payment',
    feeNumber: '某商公费〔2025〕1号',
    feeServed: day('2025-03-12'),
    feeDue: day('2025-04-10'),
  }),
  'RP-22': reply({ restKind: 'withdrawn', restReason: '您于2025年3月12日书面撤回申请' }),
  'RP-23': reply({ asked: '中共某某县商务局党组2024年民主生活会方案', recordNature: '中共某某县商务局党组的会议方案' }),
} satisfies Record<string, LetterFacts>

export const REPLY_EXAMPLES = { ...OPEN, ...REFUSED, ...CANNOT, ...NOT_HANDLED, ...OTHER }
