import { type Bilingual, fillBoth, type Params } from './bilingual.ts'

/** Exit codes of the command line (sysexits where one fits). */
export type ExitCode = 1 | 2 | 64 | 69 | 73 | 77

export interface ErrorEntry {
  /** What is wrong and where; `{slots}` are filled from the failure's params. */
  readonly message: Bilingual
  /** What the reader can do now. */
  readonly hint: Bilingual
  /** HTTP status. */
  readonly status: number
  readonly exit: ExitCode
}

const entry = (status: number, exit: ExitCode, zh: string, en: string, hintZh: string, hintEn: string): ErrorEntry => ({
  status,
  exit,
  message: { zh, en },
  hint: { zh: hintZh, en: hintEn },
})

/** The one catalogue of errors. docs/errors.md is made from it and tested against it. */
export const ERRORS = {
  'file-missing': entry(
    404,
    2,
    '找不到文件“{file}”。',
    'No file “{file}”.',
    '请检查路径和文件名。',
    'Check the path and the name.',
  ),
  'file-unreadable': entry(
    403,
    2,
    '无权读取文件“{file}”。',
    'No permission to read “{file}”.',
    '请检查文件的权限，或者换一个帐户运行。',
    'Check its permissions or run under another account.',
  ),
  'file-is-folder': entry(
    400,
    2,
    '“{file}”是文件夹，不是文件。',
    '“{file}” is a folder, not a file.',
    '请指定文件夹里的报告文件。',
    'Name the report files inside it.',
  ),
  'folder-without-files': entry(
    404,
    2,
    '文件夹“{folder}”里没有文件。',
    'The folder “{folder}” holds no files.',
    '请检查路径，或者直接写明报告文件。',
    'Check the path, or name the report files.',
  ),
  'file-empty': entry(
    422,
    2,
    '文件是空的。',
    'The file is empty.',
    '请重新导出或下载报告后再试。',
    'Export or download the report again.',
  ),
  'file-too-large': entry(
    413,
    2,
    '文件超过 {limitMB} MB。',
    'The file is larger than {limitMB} MB.',
    '年度报告通常不到 5 MB。请去掉图片，或者只保留报告本身。',
    'A report is usually under 5 MB: remove pictures, or keep the report only.',
  ),
  'file-binary': entry(
    415,
    2,
    '文件不是文本，也不是能识别的文档格式（内容像是“{kind}”）。',
    'Neither text nor a known document format (it looks like “{kind}”).',
    '请提供报告的网页或文本文件。',
    'Give the report as a web page or a text file.',
  ),
  'file-truncated': entry(
    422,
    2,
    '文件不完整，内容在中途断开：{where}。',
    'The file is cut off: {where}.',
    '请重新下载或重新导出完整的文件。',
    'Download or export the whole file again.',
  ),
  'encoding-undecidable': entry(
    415,
    2,
    '无法确定文件的文字编码：既不是 UTF-8，也不是 GB18030 或 UTF-16。',
    'The text encoding cannot be determined: not UTF-8, GB18030 or UTF-16.',
    '请用 UTF-8 编码另存后再试。',
    'Save the file as UTF-8 and try again.',
  ),
  'format-unsupported': entry(
    415,
    2,
    '还不能读取这种格式：{kind}。',
    'This format cannot be read yet: {kind}.',
    '请把报告另存为网页（HTML）或文本后再试。',
    'Save the report as a web page (HTML) or as text.',
  ),
  'format-mismatch': entry(
    415,
    2,
    '文件名是“{extension}”，内容却是“{kind}”。',
    'Named “{extension}”, but the content is “{kind}”.',
    '请用原来的软件打开，再另存为正确的格式。',
    'Open it in the program that made it and save it in the right format.',
  ),
  'file-damaged': entry(
    422,
    2,
    '文件已损坏，无法打开：{where}。',
    'The file is damaged and cannot be opened: {where}.',
    '请用原来的软件打开检查，另存后再试。',
    'Open it in the program that made it and save it again.',
  ),
  'file-encrypted': entry(
    422,
    2,
    '文件设有打开密码，无法读取。',
    'The file is protected by a password.',
    '请用原来的软件打开，取消密码后另存再试。',
    'Open it in the program that made it, remove the password and save it again.',
  ),
  'file-too-complex': entry(
    413,
    2,
    '文件内容超出一份年度报告应有的规模：{what}。',
    'The content goes beyond what an annual report can hold: {what}.',
    '请只保留报告本身，另存后再试。',
    'Keep the report only and save it again.',
  ),
  'archive-bomb': entry(
    413,
    2,
    '压缩文件解开后过大，已停止读取：{detail}。',
    'The archive unpacks to too much and was not read: {detail}.',
    '请解压后逐个提供报告文件。',
    'Unpack it and give the report files one by one.',
  ),
  'archive-without-reports': entry(
    422,
    2,
    '压缩包里没有能读取的报告文件：{detail}。',
    'No readable report in the archive: {detail}.',
    '请把报告（Word、PDF、Excel、网页或文本）直接放进压缩包，不要再套压缩包。',
    'Put the reports (Word, PDF, Excel, web page or text) right into the archive, not into another archive inside it.',
  ),
  'pdf-scanned': entry(
    422,
    2,
    '这个 PDF 只有扫描的图片，没有文字，无法读取。',
    'This PDF holds scanned pictures only, no text.',
    '请提供由 Word 等软件导出的 PDF，或者原始的 Word 文件；扫描件请先做文字识别并人工核对。',
    'Give the PDF as exported from the word processor, or the Word file; scans need text recognition and a check by hand first.',
  ),
  'pdf-font-map-broken': entry(
    422,
    2,
    '这个 PDF 的字体缺少文字对照表，取出的文字是乱码。',
    'The fonts of this PDF carry no usable map to characters: its text comes out as noise.',
    '请用原来的软件重新导出 PDF（嵌入字体），或者提供 Word 文件。',
    'Export the PDF again from the program that made it (fonts embedded), or give the Word file.',
  ),
  'reading-timed-out': entry(
    422,
    2,
    '文件读了 {seconds} 秒还没有读完，已停止读取。',
    'The file was not read within {seconds} seconds and was given up.',
    '请用原来的软件打开，只保留报告本身，另存后再试。',
    'Open it in the program that made it, keep the report only and save it again.',
  ),
  'reading-out-of-memory': entry(
    413,
    2,
    '读取这个文件需要的内存太多，已停止读取。',
    'Reading the file takes too much memory; it was given up.',
    '请去掉图片和附件，只保留报告本身，另存后再试。',
    'Remove pictures and attachments, keep the report only and save it again.',
  ),
  'reading-broke': entry(
    500,
    2,
    '读取这个文件时程序出了问题，没有读完。',
    'Something went wrong while the file was read.',
    '请用原来的软件打开，另存后再试；仍然不行的，请把文件交给管理员。',
    'Open it in the program that made it and save it again; if that does not help, give the file to your administrator.',
  ),
  'no-report': entry(
    422,
    2,
    '文件里没有政府信息公开工作年度报告：{missing}。',
    'No annual report on government information disclosure in the file: {missing}.',
    '请确认文件正文里有“三、收到和处理政府信息公开申请情况”等表格。',
    'Make sure that the text holds the statutory tables (section 三 above all).',
  ),
  'form-before-2019': entry(
    422,
    2,
    '这是 2018 年及以前使用的统计表（指标名称、计量单位、历年累计），不是现行的年度报告格式。',
    'This is the statistics form used until 2018 (指标名称, 计量单位, 历年累计), not the form in force.',
    '2019 年以来的报告才有可以核对的三张表。2018 年及以前的数据不能用现行规则核对。',
    'Only reports for 2019 and later have the three tables; older figures cannot be checked by these rules.',
  ),
  'json-invalid': entry(
    422,
    2,
    'JSON 不符合年度报告的数据格式：{where}。',
    'The JSON does not follow the annual report schema: {where}.',
    '格式见 docs/schema/annual-report.json。',
    'The schema is docs/schema/annual-report.json.',
  ),
  'csv-invalid': entry(
    422,
    2,
    'CSV 不符合年度报告的数据格式：{where}。',
    'The CSV does not follow the long form of an annual report: {where}.',
    '请用 gongkai render --to csv 写出一份作样子：每格一行，行数和地址都不能少。',
    'Take one written by gongkai render --to csv as a pattern: one row a cell, none left out.',
  ),
  'agency-list-invalid': entry(
    422,
    2,
    '机关名单“{file}”有 {count} 处不对。',
    'The list of agencies “{file}” is wrong in {count} places.',
    '第一行写列名：编号、名称、上级、类别、曾用名、承接机关；说明见 docs/roll-up.md。',
    'The first line names the columns: id, name, parent, kind, former names, successor. See docs/roll-up.md.',
  ),
  'nothing-to-sum': entry(
    422,
    2,
    '没有读到一份年度报告，无法汇总。',
    'No report was read, so there is nothing to add up.',
    '请检查文件夹和文件。',
    'Check the folder and its files.',
  ),
  usage: entry(
    400,
    64,
    '命令用法不对：{detail}。',
    'Wrong usage: {detail}.',
    '运行 gongkai --help 查看用法。',
    'Run gongkai --help.',
  ),
  'output-not-writable': entry(
    403,
    73,
    '无法写入“{file}”：{detail}。',
    'Cannot write “{file}”: {detail}.',
    '请检查文件夹是否存在、是否有写入权限、磁盘是否已满。',
    'Check that the folder exists, that you may write there and that the disk is not full.',
  ),
  'port-in-use': entry(
    503,
    69,
    '端口 {port} 已被占用。',
    'Port {port} is in use.',
    '请关闭占用它的程序，或者用 PORT=端口号 另选一个端口。',
    'Stop the program that uses it, or choose another with PORT=….',
  ),
  'port-denied': entry(
    503,
    77,
    '无权使用 {host}:{port}。',
    'No permission to listen on {host}:{port}.',
    '1024 以下的端口需要管理员权限，请另选一个端口。',
    'Ports below 1024 need administrator rights: choose another.',
  ),
  'data-folder-denied': entry(
    503,
    77,
    '无权读写数据文件夹“{folder}”：{detail}。',
    'The data folder “{folder}” cannot be read or written: {detail}.',
    '请检查文件夹的所有者和权限，或者用 GONGKAI_DATA 另选一个文件夹。',
    'Check its owner and permissions, or choose another with GONGKAI_DATA.',
  ),
  'data-folder-locked': entry(
    503,
    69,
    '数据文件夹“{folder}”正由另一个公开程序使用（进程 {pid}）。',
    'The data folder “{folder}” is in use by another Gongkai (process {pid}).',
    '同一个文件夹只能由一个程序使用：请先停止那个程序，或者另选一个文件夹。',
    'One program per folder: stop the other one or choose another folder.',
  ),
  'data-folder-newer': entry(
    503,
    69,
    '数据文件夹由更新的版本写成（{found}），本程序（{known}）不能打开。',
    'The data folder was written by a newer version ({found}); this one ({known}) cannot open it.',
    '请安装更新的版本；旧版本不会改动这些数据。',
    'Install the newer version; nothing was changed.',
  ),
  'data-folder-foreign': entry(
    503,
    69,
    '“{folder}”里有别的东西，不是公开的数据文件夹。',
    '“{folder}” holds something else, not Gongkai data.',
    '请选一个空文件夹，或者不存在的路径。',
    'Choose an empty folder or a path that does not exist.',
  ),
  'disk-full': entry(
    507,
    73,
    '磁盘已满，没有写入任何东西。',
    'The disk is full; nothing was written.',
    '请腾出空间后重试，已经保存的数据没有受影响。',
    'Free some space and try again; what was stored is safe.',
  ),
  'database-unreachable': entry(
    503,
    69,
    '连接不上数据库：{detail}。',
    'The database cannot be reached: {detail}.',
    '请检查 DATABASE_URL 和数据库服务。',
    'Check DATABASE_URL and the database server.',
  ),
  'database-newer': entry(
    503,
    69,
    '数据库由更新的版本写成（{found}），本程序（{known}）不能打开。',
    'The database was written by a newer version ({found}); this one ({known}) cannot open it.',
    '请安装更新的版本；旧版本不会改动这些数据。',
    'Install the newer version; nothing was changed.',
  ),
  'config-invalid': entry(
    500,
    64,
    '设置有误：{name} {detail}。',
    'Wrong setting: {name} {detail}.',
    'README 的“设置”一节列出了全部设置。',
    'README lists all settings under “Settings”.',
  ),
  'not-found': entry(
    404,
    2,
    '没有这个页面。',
    'No such page.',
    '请检查网址，或者从首页重新查找。',
    'Check the address or start from the home page.',
  ),
  'not-allowed': entry(
    403,
    77,
    '这项操作只供本机关工作人员使用。',
    'Only the staff of this agency may do this.',
    '请用程序启动时显示的“工作入口”链接打开。',
    'Open the “desk” link that the program printed when it started.',
  ),
  'forged-request': entry(
    403,
    77,
    '请求不是从本网站的页面发出的，没有执行。',
    'The request did not come from a page of this site; nothing was done.',
    '请返回页面，刷新后重试。',
    'Go back, reload the page and try again.',
  ),
  'method-not-allowed': entry(
    405,
    2,
    '这个网址不接受这种请求。',
    'This address does not accept that kind of request.',
    '请从页面上的链接或按钮进入。',
    'Use the links and buttons of the pages.',
  ),
  'request-invalid': entry(
    400,
    2,
    '提交的内容有误：{detail}。',
    'The request is wrong: {detail}.',
    '请返回修改后再提交。',
    'Go back, correct it and send it again.',
  ),
  'too-many-files': entry(
    413,
    2,
    '一次最多送 {limit} 个文件。',
    'At most {limit} files at once.',
    '请分几次送，或者启用脚本后在自己的电脑上读取。',
    'Send them in several goes, or read them on your own computer with script enabled.',
  ),
  'no-file': entry(
    400,
    2,
    '没有收到文件。',
    'No file was received.',
    '请先选择报告文件，再提交。',
    'Choose the report files first, then send them.',
  ),
  'site-busy': entry(
    503,
    69,
    '正在读取的文件太多，这一次没有读。',
    'Too many files are being read; yours were not.',
    '请过一两分钟再试。',
    'Try again in a minute or two.',
  ),
  'too-many-requests': entry(
    429,
    69,
    '请求太频繁。',
    'Too many requests.',
    '请过一会儿再试。',
    'Wait a little and try again.',
  ),
  conflict: entry(
    409,
    69,
    '这份报告刚刚被别人改动过，您的操作没有执行。',
    'Someone changed this report a moment ago; your action was not carried out.',
    '请刷新页面，看过新的内容后再决定。',
    'Reload the page, read what is new, then decide.',
  ),
  'report-not-found': entry(
    404,
    2,
    '没有这份年度报告。',
    'No such annual report.',
    '它可能已被删除，或者网址有误。',
    'It may have been deleted, or the address is wrong.',
  ),
  'upload-not-found': entry(
    404,
    2,
    '没有这个等待处理的文件。',
    'No such waiting file.',
    '它可能已经保存或者没有留下，请回到工作页面查看。',
    'It may have been kept or discarded already: look at the desk.',
  ),
  'several-reports': entry(
    422,
    2,
    '文件里有 {count} 份年度报告。',
    'The file holds {count} annual reports.',
    '每份报告属于一个机关、一个年度，请分成单独的文件后逐份提交。',
    'Each report belongs to one agency and one year: send them in as separate files.',
  ),
  'nothing-chosen': entry(
    422,
    64,
    '没有选择要保存的报告。',
    'No report was chosen to be kept.',
    '请至少选择一份保存，或者放弃这个文件。',
    'Choose at least one, or discard the file.',
  ),
  'agency-required': entry(
    422,
    64,
    '没有写明报告属于哪个机关。',
    'The agency that the report belongs to is not stated.',
    '请填写机关全称。',
    'Enter the full name of the agency.',
  ),
  'year-required': entry(
    422,
    64,
    '没有写明报告的年度，或者年度不在 2019 年以后。',
    'The year of the report is missing or before 2019.',
    '请填写报告年度，例如 2021。',
    'Enter the year of the report, for example 2021.',
  ),
  'date-outside-calendar': entry(
    422,
    64,
    '日期 {date} 不在可以计算的范围内。',
    'The date {date} lies outside the years that can be computed.',
    '请检查年份：可以计算 2008 年到 2096 年的期限。',
    'Check the year: terms from 2008 to 2096 can be computed.',
  ),
  'term-length': entry(
    422,
    64,
    '期限的天数“{days}”不对：应当是不超过 {longest} 的正整数。',
    'A term of “{days}” days: it must be a whole number from 1 to {longest}.',
    '答复期限是 20 个工作日，延长最多 20 个工作日。',
    'The reply period is 20 working days, an extension at most 20.',
  ),
  'dates-reversed': entry(
    422,
    64,
    '日期的先后不对：{to} 不应早于 {from}。',
    'The dates are out of order: {to} must not be before {from}.',
    '请核对收到、发出和收到意见的日期。',
    'Check the dates of receipt, dispatch and answer.',
  ),
  'term-over': entry(
    422,
    64,
    '期限已在 {due} 届满，{date} 的事不能再影响它。',
    'The term ended on {due}; what happened on {date} cannot change it.',
    '请核对日期。期限届满以后征求意见、要求补正或者通知收费，都不能延长期限。',
    'Check the dates. Consulting, asking for a correction or a fee after the end does not prolong the term.',
  ),
  internal: entry(
    500,
    69,
    '程序出了问题，没有完成。参考号：{reference}。',
    'Something went wrong. Reference: {reference}.',
    '请把参考号告诉管理员，日志里有对应的记录。',
    'Give the reference to your administrator; the log has a record of it.',
  ),
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof ERRORS

/** An expected failure, as a value. `params` fill the message; nothing secret belongs there. */
export interface Failure {
  readonly code: ErrorCode
  readonly params: Params
}

export const failure = (code: ErrorCode, params: Params = {}): Failure => ({ code, params })

export interface ToldFailure {
  readonly code: ErrorCode
  readonly message: Bilingual
  readonly hint: Bilingual
  readonly status: number
  readonly exit: ExitCode
}

/** The sentence, the advice, the status and the exit code of a failure. */
export function tell({ code, params }: Failure): ToldFailure {
  const { message, hint, status, exit } = ERRORS[code]
  return { code, message: fillBoth(message, params), hint, status, exit }
}
