import { BASIS, both, link, type StoredSettings, settingText, text } from './setting-spec.ts'

/** What stands in the foot, in the meta tags and in the office block. */
export const SITE_SETTINGS = [
  text(
    'siteName',
    both('网站名称', 'Site name'),
    both('写入每个页面的 SiteName 标签；不填时用机关名称。', 'The SiteName tag; the name of the agency when empty.'),
    BASIS.websites,
  ),
  text(
    'siteDomain',
    both('网站域名', 'Domain'),
    both('英文域名，写入 SiteDomain 标签，例如 www.example.gov.cn。', 'The SiteDomain tag, e.g. www.example.gov.cn.'),
    BASIS.websites,
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+gov\.cn$/,
    both('以 .gov.cn 结尾的小写域名', 'a domain in small letters that ends in .gov.cn'),
  ),
  text(
    'siteIdCode',
    both('网站标识码', 'Site identification code'),
    both('每个页面的页脚和 SiteIDCode 标签。', 'At the foot of every page and in the SiteIDCode tag.'),
    BASIS.websites,
    /^(\d{10}|bm\d{8})$/,
    both('10 位数字，或者 bm 加 8 位数字', 'ten digits, or bm and eight digits'),
  ),
  text(
    'icpNumber',
    both('ICP 备案号', 'ICP number'),
    both('页脚，例如 陇ICP备00000000号。', 'At the foot of every page.'),
    BASIS.foot,
    /^\p{Script=Han}ICP备\d{5,10}号(-\d{1,3})?$/u,
    both('形如“陇ICP备00000000号”', 'such as 陇ICP备00000000号'),
  ),
  text(
    'policeNumber',
    both('公安备案号', 'Public security number'),
    both('页脚，例如 陇公网安备62292700000000号。', 'At the foot of every page.'),
    BASIS.foot,
    /^\p{Script=Han}公网安备 ?\d{14}号$/u,
    both('形如“陇公网安备”加 14 位数字加“号”', 'such as 陇公网安备, fourteen digits, 号'),
  ),
  text(
    'organiser',
    both('主办单位', 'Organiser'),
    both('页脚；不填时用机关名称。', 'At the foot; the name of the agency when empty.'),
    BASIS.foot,
  ),
  link(
    'badgeUrl',
    both('党政机关网站标识链接', 'Link of the identity badge'),
    both('事业单位在线发放的网站标识核验页面。', 'The page that verifies the badge.'),
    BASIS.foot,
  ),
  link('contactUrl', both('联系方式链接', 'Contact page'), both('页脚的“联系方式”。', 'At the foot.'), BASIS.foot),
  link('siteMapUrl', both('网站地图链接', 'Site map'), both('页脚的“网站地图”。', 'At the foot.'), BASIS.foot),
  link(
    'errorReportUrl',
    both('“我为政府网站找错”链接', 'Link for reporting errors'),
    both('页脚，全国统一的找错平台给本网站的链接。', 'The national platform’s link for this site, at the foot.'),
    BASIS.foot,
  ),
  text(
    'parentName',
    both('上级网站名称', 'Parent site'),
    both('页面路径的开头，一般是本级政府网站。', 'The beginning of the path, as a rule the government’s site.'),
    BASIS.platform,
  ),
  link(
    'parentUrl',
    both('上级网站网址', 'Address of the parent site'),
    both('页面路径开头的链接。', 'The link at the beginning of the path.'),
    BASIS.platform,
  ),
  text(
    'officeName',
    both('公开工作机构', 'Disclosure office'),
    both('首页“公开工作机构”一栏。', 'In the office block of the home page.'),
    BASIS.office,
  ),
  text(
    'officeAddress',
    both('办公地址', 'Office address'),
    both('当面提交申请的地址。', 'Where applications are handed in.'),
    BASIS.platform,
  ),
  text(
    'officeHours',
    both('办公时间', 'Office hours'),
    both('例如 工作日 8:30—12:00，14:30—18:00。', 'Such as working days 8:30–12:00, 14:30–18:00.'),
    BASIS.platform,
  ),
  text(
    'officePhone',
    both('联系电话', 'Telephone'),
    both('公众咨询用的电话。', 'For questions of the public.'),
    BASIS.platform,
    /^[\d+() （）\-—、,，转]{5,60}$/,
    both('电话号码', 'a telephone number'),
  ),
  text(
    'supervisor',
    both('监督机关', 'Supervising office'),
    both('本级政府信息公开工作主管部门和电话。', 'The supervising office and its telephone.'),
    BASIS.supervisor,
  ),
] as const

export type SiteSettings = Readonly<Record<(typeof SITE_SETTINGS)[number]['name'], string | null>>

/** Identity of the site and address of the office, as they stand in the foot and on the home page; null = not set. */
export const siteSettings = (stored: StoredSettings): SiteSettings =>
  Object.fromEntries(SITE_SETTINGS.map((spec) => [spec.name, settingText(spec, stored)])) as SiteSettings
