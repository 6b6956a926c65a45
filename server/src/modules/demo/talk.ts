/** What the demo's salespeople write after a call, a visit or a message, by how far the deal is. */
export const talk = {
  first: [
    '电话初步沟通，对方正在做明年的设备更新计划，约了下周上门拜访。',
    '展会上交换过名片，今天回访，客户对产线数据采集很感兴趣。',
    '加了微信，发送了公司介绍和两个同行业案例。',
    '前台转接到采购部，目前已有供应商，但明年会重新招标。',
    '客户在官网留言咨询报价，已电话确认需求数量大约 20 台。',
  ],
  middle: [
    '上门拜访，参观了车间，现场痛点主要是停机时间长、人工抄表误差大。',
    '和技术总监开会，确认了接口协议，需要支持与现有 MES 对接。',
    '演示了标准方案，客户希望增加移动端看板，回去评估工作量。',
    '客户要求提供三家同行业案例，已整理发出。',
    '预算已经报到总部，等月底评审会结果。',
    '竞品报价比我们低 8%，客户更看重实施周期和本地服务。',
  ],
  late: [
    '商务谈判，客户要求账期 60 天，正在申请特批。',
    '合同条款基本确认，法务还有两处修改意见。',
    '总经理最终拍板，下周走合同盖章流程。',
    '技术协议已双方签字确认，等待商务合同。',
  ],
  service: [
    '回访使用情况，设备运行稳定，客户满意。',
    '确认了第二笔款的付款时间，财务说月底前安排。',
    '客户提出二期扩容想法，年后启动调研。',
    '提醒客户质保到期时间，推荐续签年度维保。',
  ],
} as const

export const results = ['interested', 'needsFollowUp', 'noAnswer', 'appointmentMade'] as const

export const taskTitles = [
  '准备报价方案',
  '寄送样品',
  '整理会议纪要并发客户',
  '催办合同盖章',
  '确认验收时间',
  '邀请客户参加产品发布会',
  '提交特价申请',
  '更新客户组织架构图',
] as const

export const lostRemarks = [
  '客户选择了价格更低的同行',
  '今年预算被砍，项目推迟到明年',
  '关键联系人离职，项目搁置',
  '技术指标不满足，客户选择进口品牌',
] as const

export const products = [
  { name: '边缘数据采集网关 G200', code: 'G200', series: '采集网关', unit: '台', price: '3980.00' },
  { name: '边缘数据采集网关 G500', code: 'G500', series: '采集网关', unit: '台', price: '6880.00' },
  { name: '产线看板软件（标准版）', code: 'KB-S', series: '软件', unit: '套', price: '28000.00' },
  { name: '产线看板软件（企业版）', code: 'KB-E', series: '软件', unit: '套', price: '98000.00' },
  { name: '设备预测性维护平台', code: 'PM-1', series: '软件', unit: '套', price: '168000.00' },
  { name: '振动传感器 V30', code: 'V30', series: '传感器', unit: '只', price: '860.00' },
  { name: '温湿度传感器 T10', code: 'T10', series: '传感器', unit: '只', price: '260.00' },
  { name: '现场实施服务', code: 'SV-D', series: '服务', unit: '人天', price: '1800.00' },
  { name: '年度维保服务', code: 'SV-Y', series: '服务', unit: '年', price: '12000.00' },
] as const
