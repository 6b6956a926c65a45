import type { OptionWords } from '../../values/parse-choice.ts'
import { withOtherSystemsOptions } from './other-systems-options.ts'

const industries: OptionWords = {
  manufacturing: ['制造业|制造|生产制造|工业|机械', 'industrial|industry'],
  software: ['软件|软件服务|软件开发|信息技术', 'IT|SaaS|information technology'],
  technology: ['科技|高科技|技术', 'tech|high tech|hi-tech'],
  internet: ['互联网|电商|电子商务|网络', 'e-commerce|ecommerce|online'],
  telecommunications: ['通信|电信|通讯|运营商', 'telecom|telecoms|communications'],
  electronics: ['电子|电子元器件|半导体|芯片', 'semiconductor|semiconductors|hardware'],
  finance: ['金融|银行|保险|证券|投资|金融业', 'financial|financial services|banking|insurance|investment'],
  realEstate: ['房地产|地产|物业', 'real estate|property'],
  construction: ['建筑|建筑业|工程|建材|装修', 'building|engineering'],
  retail: ['零售|零售业|商超|连锁', 'consumer|shops'],
  wholesale: ['批发|贸易|批发业|进出口', 'trade|trading|distribution'],
  logistics: ['物流|运输|交通运输|快递|仓储', 'transport|transportation|shipping'],
  medical: ['医疗|医院|医疗器械|医疗健康|卫生', 'healthcare|health|hospital|medicine'],
  pharmaceutical: ['医药|制药|生物医药|药品', 'pharma|pharmaceuticals|biotech'],
  education: ['教育|培训|学校|高校', 'training|school|university'],
  energy: ['能源|电力|石油|石化|化工|新能源', 'oil|power|utilities|chemical'],
  government: ['政府|事业单位|公共服务|机关', 'public sector|public'],
  agriculture: ['农业|农林牧渔|养殖', 'farming|forestry'],
  catering: ['餐饮|酒店|旅游|餐饮业', 'hospitality|hotel|restaurant|food|travel|tourism'],
  media: ['传媒|媒体|文化|出版', 'publishing|press|culture'],
  services: ['服务|服务业|商务服务|咨询|专业服务', 'service|consulting|professional services|business services'],
  marketing: ['营销|广告|市场营销|公关', 'advertising|public relations'],
  entertainment: ['娱乐|游戏|影视|体育', 'games|gaming|sports'],
  employment: ['人力资源|招聘|人才服务|劳务', 'human resources|recruitment|recruiting|staffing|hr'],
  other: ['其他|其它', 'others|misc'],
}

const sources: OptionWords = {
  website: ['官网|网站|官网咨询|在线咨询', 'web|online|web form'],
  referral: ['转介绍|客户介绍|推荐|老客户介绍|朋友介绍', 'recommendation|word of mouth'],
  exhibition: ['展会|会议|活动|会展|市场活动', 'trade show|event|conference'],
  advertising: ['广告|投放|搜索推广|百度推广', 'ad|ads|campaign'],
  coldCall: ['电话拓展|陌生拜访|电话营销|电销|陌拜', 'cold call|telemarketing|outbound'],
  wechat: ['微信|公众号|企业微信|小程序|社群', 'weixin'],
  partner: ['合作伙伴|代理商|渠道|渠道商', 'channel|reseller|partners'],
  import: ['导入|批量导入', 'imported'],
  other: ['其他|其它', 'others'],
}

/** For each select of a kind, the words in files that mean its options; labels on screen are among them. */
export const optionWords = withOtherSystemsOptions({
  customer: {
    industry: industries,
    source: sources,
    status: {
      potential: ['潜在|潜在客户|意向|意向客户', 'prospect|lead|new'],
      active: ['成交|成交客户|已成交|老客户', 'customer|won|current'],
      strategic: ['合作|合作客户|战略客户|长期合作', 'key account|vip|partner'],
      lost: ['流失|流失客户|已流失|失效', 'inactive|churned|former'],
    },
    level: {
      A: ['A级|A类|重要|高', 'high|1'],
      B: ['B级|B类|中', 'medium|2'],
      C: ['C级|C类|普通|一般|低', 'low|3'],
      D: ['D级|D类', '4'],
    },
  },
  contact: {
    gender: { male: ['男|先生', 'm|man|mr'], female: ['女|女士|小姐', 'f|woman|ms|mrs'] },
  },
  lead: {
    industry: industries,
    source: sources,
    status: {
      new: ['新线索|新|未跟进|待跟进|未处理', 'open|unassigned'],
      contacted: ['已联系|跟进中|联系中|已跟进', 'working|in progress'],
      qualified: ['已确认|有效|合格|有意向', 'sql|mql'],
      invalid: ['无效|已关闭|放弃|不合格', 'disqualified|unqualified|junk|dead|closed'],
    },
  },
  opportunity: { source: sources },
})

/** Stage names that end an opportunity instead of being a stage of it. */
export const closureWords: OptionWords = {
  won: ['赢单|成交|已成交|赢|已签约|成功', 'closed won|win|success|sold'],
  lost: ['输单|丢单|失败|输|流失|已失败|未成交', 'closed lost|closed lost to competition|lose|loss|failed|dead'],
}

/** Common stage names from the first to the last, for files whose stages no pipeline has yet. */
export const stageOrder: readonly (readonly string[])[] = [
  [
    '初步接洽|线索|潜在|发现|初步沟通|初访',
    'prospecting|prospect|lead|new|discovery|qualification lead|appointment scheduled',
  ],
  ['验证客户|资格确认|确认意向|意向', 'qualification|qualified|qualifying|qualified to buy'],
  [
    '需求确定|需求分析|需求确认|需求沟通',
    'needs analysis|engaging|engaged|engage|contacted|demo|presentation|evaluation|presentation scheduled',
  ],
  [
    '决策人认可',
    'value proposition|id. decision makers|identify decision makers|decision maker bought-in|perception analysis',
  ],
  ['方案报价|方案|报价|提案|方案/报价', 'proposal|quote|quotation|proposal/price quote'],
  [
    '谈判审核|谈判|商务谈判|合同|议价',
    'negotiation|negotiating|negotiation/review|contract|contracting|contract sent|review',
  ],
  ['待签约|签约中|审批', 'verbal|commit|closing|pending'],
]
