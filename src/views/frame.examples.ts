import type { Frame } from './models.ts'

/** A portal with every identity element set. */
export const FULL_FRAME: Frame = {
  agency: '积石山县商务局',
  demonstration: true,
  desk: false,
  stylesheet: '/assets/gongkai.css?v=0000000000',
  site: {
    siteName: '积石山县商务局',
    siteDomain: 'www.example.gov.cn',
    siteIdCode: '6229270000',
    icpNumber: '陇ICP备00000000号',
    policeNumber: '陇公网安备62292700000000号',
    organiser: '积石山县商务局',
    badgeUrl: 'https://bszs.conac.cn/',
    contactUrl: '/guide',
    siteMapUrl: '/reports',
    errorReportUrl: 'https://zfwzgl.www.gov.cn/',
    parentName: '积石山县人民政府',
    parentUrl: 'https://www.example.gov.cn/',
    officeName: '积石山县商务局办公室',
    officeAddress: '吹麻滩镇政府统办楼 3 楼',
    officeHours: '工作日 8:30—12:00，14:30—18:00',
    officePhone: '0930-0000000',
    supervisor: '县人民政府办公室 0930-0000001',
  },
}

/** A portal of which nothing is set but the name. */
export const BARE_FRAME: Frame = {
  ...FULL_FRAME,
  demonstration: false,
  site: {
    siteName: '积石山县商务局',
    siteDomain: null,
    siteIdCode: null,
    icpNumber: null,
    policeNumber: null,
    organiser: '积石山县商务局',
    badgeUrl: null,
    contactUrl: null,
    siteMapUrl: null,
    errorReportUrl: null,
    parentName: null,
    parentUrl: null,
    officeName: null,
    officeAddress: null,
    officeHours: null,
    officePhone: null,
    supervisor: null,
  },
}
