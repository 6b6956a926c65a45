import type { HeaderWords } from './header-words.ts'

/** Of records that keep who made them, and when. */
export const originHeaders: HeaderWords = {
  createdAt: [
    '创建时间|创建日期|建档时间|建档日期|录入时间|录入日期',
    'created at|created|create date|created date|created time|date created|creation date',
  ],
  createdById: ['创建人|创建者|录入人|建档人', 'created by|creator|created by user'],
}

const namePartHeaders: HeaderWords = {
  lastName: ['姓|姓氏', 'last name|surname|family name'],
  firstName: ['名', 'first name|given name'],
}

export const userHeaders: HeaderWords = {
  name: [
    '姓名|名字|员工|员工姓名|用户|用户名|销售|销售姓名|销售人员|业务员|同事',
    'name|full name|user|user name|employee|sales agent|agent|sales rep|rep|salesperson',
  ],
  email: ['邮箱|电子邮箱|电子邮件|邮件|邮箱地址|工作邮箱', 'email|e-mail|mail|email address|work email'],
  phone: ['电话|手机|手机号|手机号码|联系电话', 'phone|mobile|mobile phone|phone number|tel'],
  title: ['职务|职位|岗位|头衔', 'title|job title|position'],
  departmentId: [
    '部门|所属部门|部门名称|所在部门|团队|大区|区域|分公司|办事处',
    'department|team|office|regional office|region|division|branch',
  ],
  managerId: [
    '上级|直属上级|主管|经理|部门经理|销售经理|汇报对象|负责人',
    'manager|sales manager|supervisor|reports to|team lead|boss',
  ],
}

export const contactHeaders: HeaderWords = {
  ...originHeaders,
  ...namePartHeaders,
  name: ['姓名|联系人|联系人姓名|名字', 'name|full name|contact|contact name|person'],
  customerId: [
    '客户|客户名称|所属客户|公司|公司名称|单位|企业|企业名称',
    'customer|customer name|account|account name|company|company name|organization',
  ],
  title: ['职务|职位|岗位|头衔', 'title|job title|position'],
  departmentName: ['部门|所在部门|部门名称', 'department|dept'],
  isDecisionMaker: ['决策人|是否决策人|关键决策人|是否关键人|关键人', 'decision maker|is decision maker|key contact'],
  mobile: ['手机|手机号|手机号码|移动电话', 'mobile|mobile phone|cell|cell phone|cellphone'],
  phone: ['电话|座机|固定电话|办公电话|联系电话|电话号码', 'phone|telephone|tel|phone number|office phone|work phone'],
  email: ['邮箱|电子邮箱|电子邮件|邮件|邮箱地址', 'email|e-mail|mail|email address'],
  wechat: ['微信|微信号', 'wechat|weixin|wechat id'],
  gender: ['性别', 'gender|sex'],
  birthdayOn: ['生日|出生日期|出生年月日', 'birthday|date of birth|birth date|dob'],
  address: ['地址|联系地址|通讯地址|详细地址', 'address|mailing address|street'],
  remark: ['备注|说明|描述', 'remark|remarks|note|notes|comment|comments|description'],
  ownerId: [
    '负责人|所有人|归属人|跟进人|业务员|销售|销售人员|客户经理',
    'owner|sales agent|agent|sales rep|salesperson|account manager',
  ],
}

export const leadHeaders: HeaderWords = {
  ...originHeaders,
  ...namePartHeaders,
  name: ['姓名|联系人|联系人姓名|线索|线索名称|名字', 'name|full name|lead|lead name|contact|contact name|person'],
  companyName: [
    '公司|公司名称|单位|单位名称|企业|企业名称|客户|客户名称',
    'company|company name|account|account name|organization|business',
  ],
  title: ['职务|职位|岗位|头衔', 'title|job title|position'],
  mobile: ['手机|手机号|手机号码|移动电话', 'mobile|mobile phone|cell|cell phone'],
  phone: ['电话|座机|固定电话|办公电话|联系电话|电话号码', 'phone|telephone|tel|phone number'],
  email: ['邮箱|电子邮箱|电子邮件|邮件', 'email|e-mail|mail|email address'],
  wechat: ['微信|微信号', 'wechat|weixin|wechat id'],
  source: ['来源|线索来源|渠道|获客渠道|来源渠道', 'source|lead source|channel|origin'],
  industry: ['行业|所属行业', 'industry|sector|vertical'],
  province: ['省|省份|所在省', 'province|state'],
  city: ['市|城市|所在市|所在城市', 'city|town'],
  address: ['地址|联系地址|详细地址', 'address|street|location'],
  currency: ['币种|货币', 'currency'],
  expectedAmount: ['预计金额|预估金额|意向金额|预算', 'expected amount|budget|estimated value|amount|value'],
  status: ['状态|线索状态|跟进状态', 'status|lead status|stage'],
  remark: ['备注|说明|描述|需求|留言', 'remark|remarks|note|notes|comment|message|description'],
  ownerId: [
    '负责人|所有人|归属人|跟进人|业务员|销售|销售人员',
    'owner|sales agent|agent|sales rep|salesperson|assigned to',
  ],
  nextContactAt: ['下次联系|下次联系时间|下次跟进时间|计划联系时间', 'next contact|next follow up|next contact at'],
}
