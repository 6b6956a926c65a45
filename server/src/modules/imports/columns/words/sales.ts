import type { HeaderWords } from './header-words.ts'
import { originHeaders } from './people.ts'

export const customerHeaders: HeaderWords = {
  ...originHeaders,
  name: [
    '客户名称|客户|公司|公司名称|公司全称|企业|企业名称|单位|单位名称|名称',
    'name|customer|customer name|account|account name|company|company name|organization|organisation|client|client name',
  ],
  code: ['客户编号|客户编码|客户代码|编号', 'customer code|customer number|account number|code'],
  status: ['状态|客户状态|客户类型', 'status|customer status|account status|type'],
  level: ['级别|等级|客户级别|客户等级|重要程度', 'level|grade|tier|rating|class'],
  industry: ['行业|所属行业|客户行业', 'industry|sector|vertical|line of business'],
  source: ['来源|客户来源|渠道|来源渠道', 'source|customer source|lead source|channel'],
  phone: ['电话|联系电话|公司电话|电话号码|手机|座机', 'phone|telephone|tel|phone number'],
  email: ['邮箱|电子邮箱|电子邮件|公司邮箱', 'email|e-mail|mail|email address'],
  website: ['网址|官网|网站|公司网址|主页', 'website|web site|url|homepage|web'],
  province: ['省|省份|所在省|所在省份', 'province|state'],
  city: ['市|城市|所在市|所在城市', 'city|town'],
  address: [
    '地址|公司地址|详细地址|联系地址|注册地址|办公地址|总部|所在地',
    'address|street|location|office location|headquarters|headquarter|hq',
  ],
  employees: [
    '员工数|员工人数|人数|企业规模|公司规模|规模',
    'employees|number of employees|employee count|headcount|staff|company size',
  ],
  annualRevenue: [
    '年营收|年收入|营业额|年营业额|年销售额|营收|收入',
    'revenue|annual revenue|turnover|annual turnover|sales',
  ],
  currency: ['币种|货币', 'currency'],
  foundedYear: [
    '成立年份|成立时间|创立年份|创立时间|成立年',
    'founded|founded year|year founded|year established|established|established year',
  ],
  parentId: [
    '上级客户|母公司|总公司|上级公司|所属集团|集团',
    'parent|parent company|parent account|parent customer|subsidiary of|group|belongs to',
  ],
  remark: ['备注|说明|描述|客户备注', 'remark|remarks|note|notes|comment|comments|description'],
  ownerId: [
    '负责人|所有人|归属人|跟进人|业务员|销售|销售人员|客户经理',
    'owner|account owner|sales agent|agent|sales rep|salesperson|account manager|assigned to',
  ],
  nextContactAt: ['下次联系|下次联系时间|下次跟进时间|计划联系时间', 'next contact|next follow up|next contact at'],
}

export const productHeaders: HeaderWords = {
  name: ['产品|产品名称|商品|商品名称|名称|品名', 'name|product|product name|item|item name'],
  code: [
    '编码|产品编码|产品编号|商品编码|货号|型号|料号|编号',
    'code|product code|sku|item code|part number|product number|product id',
  ],
  series: [
    '系列|产品系列|产品线|分类|产品分类|类别|类型',
    'series|product series|category|product category|family|line|product line|type',
  ],
  unit: ['单位|计量单位|销售单位', 'unit|uom|unit of measure'],
  price: [
    '价格|单价|标准价|售价|销售价|标准价格|标准单价|定价|建议零售价|零售价',
    'price|unit price|sales price|list price|selling price|retail price|msrp',
  ],
  currency: ['币种|货币', 'currency'],
  isActive: ['是否在售|在售|是否启用|启用|上架|是否上架|状态', 'on sale|active|is active|enabled|available|status'],
  description: ['描述|产品描述|产品说明|说明|简介|备注|规格', 'description|product description|details|notes|remark'],
}

export const opportunityHeaders: HeaderWords = {
  createdById: originHeaders['createdById']!,
  name: [
    '商机|商机名称|机会|机会名称|项目|项目名称|名称',
    'name|opportunity|opportunity name|deal|deal name|project|project name',
  ],
  externalNumber: [
    '商机编号|商机号|机会编号|项目编号|编号|单号|外部编号',
    'opportunity id|opportunity number|opp id|deal id|deal number|id|number|external id|external number',
  ],
  customerId: [
    '客户|客户名称|公司|公司名称|单位|企业名称',
    'customer|customer name|account|account name|company|company name|client',
  ],
  contactId: [
    '联系人|主要联系人|联系人姓名|客户联系人',
    'contact|main contact|contact name|contact person|primary contact',
  ],
  productId: ['产品|产品名称|商品|商品名称|意向产品', 'product|product name|item'],
  quantity: ['数量|产品数量', 'quantity|qty|units'],
  amount: [
    '金额|商机金额|预计金额|成交金额|合同金额|销售金额',
    'amount|value|deal value|close value|deal amount|opportunity amount|expected revenue|revenue|price',
  ],
  currency: ['币种|货币', 'currency'],
  pipelineId: ['销售流程|流程|管道|销售管道', 'pipeline|sales pipeline|sales process'],
  stageId: [
    '阶段|商机阶段|销售阶段|当前阶段|状态|商机状态',
    'stage|deal stage|sales stage|opportunity stage|status|pipeline stage',
  ],
  expectedCloseOn: [
    '预计成交日期|预计成交时间|预计签单日期|预计签约日期|预计结束日期',
    'expected close|expected close date|estimated close date|forecast date|target date',
  ],
  closedOn: [
    '成交日期|结束日期|关闭日期|赢单日期|输单日期|结单日期|签单日期',
    'close date|closed on|closed date|date closed|closed at|actual close date|won date|end date',
  ],
  lossReasonId: ['输单原因|丢单原因|失败原因', 'loss reason|lost reason|reason lost|reason for loss'],
  source: ['来源|商机来源|渠道', 'source|opportunity source|lead source|channel'],
  createdOn: [
    '创建日期|创建时间|录入日期|立项日期',
    'created|created on|created at|created date|creation date|open date|start date',
  ],
  remark: ['备注|说明|描述', 'remark|remarks|note|notes|comment|comments|description'],
  ownerId: [
    '负责人|所有人|归属人|跟进人|业务员|销售|销售人员|客户经理',
    'owner|sales agent|agent|sales rep|salesperson|rep|account manager|assigned to',
  ],
  nextContactAt: ['下次联系|下次联系时间|下次跟进时间|计划联系时间', 'next contact|next follow up|next contact at'],
}

/** A header such as `engage_date` or 进入谈判日期 names the day on which a stage began; the rest of it is the stage. */
export const stageDateWords = {
  before: ['进入|到达|开始', 'entered|date entered|reached|date of'],
  after: ['日期|时间|阶段日期|阶段时间|开始日期', 'date|started|start date|at|on|entered on|stage date'],
} as const
