import type { Random } from '../../server/src/platform/random.ts'

const places = [
  ['北京市', '北京'],
  ['上海市', '上海'],
  ['天津市', '天津'],
  ['重庆市', '重庆'],
  ['广东省', '深圳'],
  ['广东省', '广州'],
  ['广东省', '东莞'],
  ['广东省', '佛山'],
  ['江苏省', '苏州'],
  ['江苏省', '南京'],
  ['江苏省', '无锡'],
  ['浙江省', '杭州'],
  ['浙江省', '宁波'],
  ['浙江省', '温州'],
  ['山东省', '青岛'],
  ['山东省', '济南'],
  ['福建省', '厦门'],
  ['福建省', '福州'],
  ['湖北省', '武汉'],
  ['湖南省', '长沙'],
  ['四川省', '成都'],
  ['陕西省', '西安'],
  ['河南省', '郑州'],
  ['安徽省', '合肥'],
  ['辽宁省', '大连'],
  ['辽宁省', '沈阳'],
] as const
const firsts = [...'华中金恒盛鼎瑞宏德信天海云博启明安泰卓联新东正晨飞聚立百通星万长普腾雅智光思远嘉凯锐诚达创科']
const seconds = [...'为丰达成信科源兴业力通捷维思创联诺邦泰和康宇翔驰辰瀚景润泽盈益昌隆顺利佳美优奇特锋锦城图新']
const trades = [
  ['精密制造', 'manufacturing'],
  ['自动化设备', 'manufacturing'],
  ['机械', 'manufacturing'],
  ['汽车零部件', 'manufacturing'],
  ['电子科技', 'electronics'],
  ['半导体', 'electronics'],
  ['软件', 'software'],
  ['信息技术', 'software'],
  ['网络科技', 'internet'],
  ['通信技术', 'telecommunications'],
  ['医疗器械', 'medical'],
  ['生物医药', 'pharmaceutical'],
  ['物流', 'logistics'],
  ['供应链管理', 'logistics'],
  ['建筑工程', 'construction'],
  ['房地产开发', 'realEstate'],
  ['新能源', 'energy'],
  ['环保科技', 'energy'],
  ['食品', 'retail'],
  ['商贸', 'wholesale'],
  ['教育科技', 'education'],
  ['农业科技', 'agriculture'],
  ['文化传媒', 'media'],
  ['餐饮管理', 'catering'],
  ['企业管理咨询', 'services'],
] as const
const forms = [
  ['有限公司', 7],
  ['股份有限公司', 2],
  ['集团有限公司', 1],
] as const
const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
]
const given = [
  ...'伟强磊军勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林欢阳婷雪梅丽娟艳芳静敏燕霞秀玲红莉云洁琳慧颖',
]

export interface Company {
  name: string
  province: string
  city: string
  industry: string
}

export function companyOf(random: Random): Company {
  const [province, city] = random.pick(places)
  const [trade, industry] = random.pick(trades)
  const brand = random.pick(firsts) + random.pick(seconds)
  return { name: `${city}${brand}${trade}${random.weighted(forms)}`, province, city, industry }
}

export function personOf(random: Random): string {
  return random.pick(surnames) + random.pick(given) + (random.chance(0.6) ? random.pick(given) : '')
}

export function mobileOf(random: Random): string {
  const head = random.pick(['138', '139', '136', '150', '158', '186', '187', '199'])
  return head + String(random.between(0, 99_999_999)).padStart(8, '0')
}
