import type { Random } from '../../platform/random.ts'

interface Region {
  department: string
  places: readonly (readonly [province: string, city: string, areaCode: string])[]
}

const regions: readonly Region[] = [
  {
    department: 'east',
    places: [
      ['上海市', '上海', '021'],
      ['江苏省', '苏州', '0512'],
      ['江苏省', '南京', '025'],
      ['浙江省', '杭州', '0571'],
      ['浙江省', '宁波', '0574'],
      ['安徽省', '合肥', '0551'],
    ],
  },
  {
    department: 'south',
    places: [
      ['广东省', '深圳', '0755'],
      ['广东省', '广州', '020'],
      ['广东省', '东莞', '0769'],
      ['广东省', '佛山', '0757'],
      ['福建省', '厦门', '0592'],
    ],
  },
  {
    department: 'north',
    places: [
      ['北京市', '北京', '010'],
      ['天津市', '天津', '022'],
      ['山东省', '青岛', '0532'],
      ['河北省', '石家庄', '0311'],
      ['山东省', '济南', '0531'],
    ],
  },
]

const brands = [
  '瑞丰',
  '恒远',
  '鼎盛',
  '中科',
  '华信',
  '博雅',
  '天成',
  '金桥',
  '云帆',
  '海纳',
  '启明',
  '德诚',
  '宏图',
  '嘉禾',
  '锐捷',
  '安泰',
  '卓越',
  '联创',
  '新锐',
  '东方',
  '盛达',
  '明远',
  '凯瑞',
  '信和',
  '正阳',
  '晨光',
  '飞跃',
  '聚力',
  '立信',
  '百川',
  '通达',
  '星辰',
  '万和',
  '长青',
  '普惠',
  '腾跃',
  '雅图',
  '智行',
  '光华',
  '思源',
] as const
const trades = [
  ['精密制造', 'manufacturing'],
  ['自动化设备', 'manufacturing'],
  ['机械', 'manufacturing'],
  ['电子科技', 'electronics'],
  ['半导体', 'electronics'],
  ['软件', 'software'],
  ['网络科技', 'internet'],
  ['信息技术', 'software'],
  ['医疗器械', 'medical'],
  ['生物医药', 'pharmaceutical'],
  ['物流', 'logistics'],
  ['供应链管理', 'logistics'],
  ['建筑工程', 'construction'],
  ['新能源', 'energy'],
  ['汽车零部件', 'manufacturing'],
  ['食品', 'retail'],
  ['商贸', 'wholesale'],
  ['教育科技', 'education'],
  ['农业科技', 'agriculture'],
  ['环保科技', 'energy'],
] as const
const forms = [
  ['有限公司', 6],
  ['股份有限公司', 2],
  ['集团有限公司', 1],
] as const

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'] as const
const maleNames = [
  '伟',
  '强',
  '磊',
  '军',
  '勇',
  '杰',
  '涛',
  '明',
  '超',
  '建华',
  '志远',
  '文博',
  '浩然',
  '子轩',
  '国栋',
  '俊峰',
  '鹏飞',
  '立新',
] as const
const femaleNames = [
  '芳',
  '娜',
  '敏',
  '静',
  '丽',
  '艳',
  '婷',
  '雪',
  '慧敏',
  '晓燕',
  '佳怡',
  '雨桐',
  '梦琪',
  '思颖',
  '春梅',
  '玉兰',
  '欣悦',
  '海燕',
] as const
const titles = [
  ['采购经理', 5],
  ['总经理', 2],
  ['技术总监', 3],
  ['IT 主管', 3],
  ['生产总监', 3],
  ['副总经理', 2],
  ['设备部部长', 3],
  ['财务总监', 1],
  ['项目经理', 4],
] as const

export interface CompanyIdea {
  name: string
  industry: string
  department: string
  province: string
  city: string
  phone: string
}

/** Names of companies that do not repeat within one story. */
export function companyNames(random: Random): () => CompanyIdea {
  const used = new Set<string>()
  return () => {
    for (;;) {
      const region = random.pick(regions)
      const [province, city, areaCode] = random.pick(region.places)
      const [trade, industry] = random.pick(trades)
      const name = `${city}${random.pick(brands)}${trade}${random.weighted(forms)}`
      if (used.has(name)) continue
      used.add(name)
      return {
        name,
        industry,
        department: region.department,
        province,
        city,
        phone: `${areaCode}-${random.between(2000_0000, 8999_9999)}`,
      }
    }
  }
}

export interface PersonIdea {
  name: string
  gender: 'male' | 'female'
  title: string
  mobile: string
}

export function personIdea(random: Random): PersonIdea {
  const gender = random.chance(0.6) ? 'male' : 'female'
  const prefix = random.pick(['138', '139', '136', '135', '186', '188', '159', '177', '150'] as const)
  return {
    gender,
    name: random.pick(surnames) + random.pick(gender === 'male' ? maleNames : femaleNames),
    title: random.weighted(titles),
    mobile: `${prefix}${String(random.between(0, 99_999_999)).padStart(8, '0')}`,
  }
}
