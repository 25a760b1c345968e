/**
 * What Chinese passwords are made of and the package's lists, which come from the whole world, rank low or do not know: words in pinyin, numbers that
 * are read as words, the trade of this program. Most frequent first: the place in the list is the number of guesses.
 */
export const CHINESE_HABITS: readonly string[] = [
  ...words(
    '520 1314 5201314 1314520 521 5211314 5201314520 woaini woaini1314 woaini520 woaini521 iloveyou aini woaiwo woaiwojia',
  ),
  ...words(
    '666 888 6666 8888 66666 88888 666666 888888 168 518 668 1688 5188 147258 147258369 159357 7758521 7758258 9420 3344521',
  ),
  ...words(
    'mima wodemima wode nihao nihaoma zhongguo woaizhongguo zhonghua renmin zhengfu admin guanli guanliyuan yonghu ceshi',
  ),
  ...words(
    'beijing shanghai guangzhou shenzhen tianjin chongqing wuhan chengdu nanjing hangzhou xian suzhou changsha zhengzhou jinan',
  ),
  ...words(
    'hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong henan hubei hunan guangdong hainan',
  ),
  ...words(
    'sichuan guizhou yunnan shaanxi gansu qinghai taiwan neimenggu guangxi xizang ningxia xinjiang xianggang aomen',
  ),
  ...words(
    'baobei baobao laopo laogong qinaide mama baba erzi nver jiayou xingfu kuaile pingan jiankang facai fafafa gongxi shengri',
  ),
  ...words(
    'tiantian mingtian jintian xiaoxue daxue laoshi xuesheng gongsi danwei bangongshi juzhang keyuan chuzhang shuji zhuren',
  ),
  ...words(
    'gongkai xinxi xinxigongkai zhengfuxinxi zhengwu zwgk xxgk tongji caizheng gongan jiaoyu weisheng minzheng shenji',
  ),
  ...words('qq weixin wechat taobao baidu huawei alibaba tencent wangyi xiaomi lenovo windows office wps'),
  ...words(
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu',
  ),
  ...words(
    'dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren',
  ),
  ...words(
    'fang na min jing qiang lei jun yong jie tao ming chao ping gang hui ling bin bo xin peng yun hong mei ying hua long fei',
  ),
  ...words('xiuying guiying xiulan yulan guilan lili haiyan jianguo jianhua zhiqiang xiaoming xiaohong'),
]

function words(text: string): readonly string[] {
  return text.split(' ')
}
