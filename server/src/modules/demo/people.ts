import type { Role } from '../identity/index.ts'

/** A colleague of the demo company. `key` names the department, see `departments`. */
export interface Person {
  name: string
  email: string
  title: string
  department: string
  role: Role
  /** Heads their department. */
  isHead?: boolean
  /** How much of the department's business is theirs, against 1 for the others. */
  share?: number
  /** E-mail of the direct superior. */
  manager?: string
}

export const company = {
  name: '远航智造科技有限公司',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  locale: 'zh-CN' as const,
}

/** The root department is the company itself. */
export const departments: { key: string; name: string; parent?: string }[] = [
  { key: 'sales', name: '销售中心' },
  { key: 'east', name: '华东销售部', parent: 'sales' },
  { key: 'south', name: '华南销售部', parent: 'sales' },
  { key: 'north', name: '华北销售部', parent: 'sales' },
  { key: 'finance', name: '财务部' },
  { key: 'service', name: '客户服务部' },
]

const at = (name: string) => `${name}@demo.fairway`

export const people: Person[] = [
  { name: '周海峰', email: at('director'), title: '销售总监', department: 'sales', role: 'director', isHead: true },
  {
    name: '林雅婷',
    email: at('manager'),
    title: '华东区销售主管',
    department: 'east',
    role: 'manager',
    isHead: true,
    manager: at('director'),
  },
  {
    name: '陈志强',
    email: at('rep'),
    title: '高级销售经理',
    department: 'east',
    role: 'rep',
    share: 3,
    manager: at('manager'),
  },
  {
    name: '吴晓雯',
    email: at('wuxiaowen'),
    title: '销售经理',
    department: 'east',
    role: 'rep',
    manager: at('manager'),
  },
  {
    name: '黄伟明',
    email: at('huangweiming'),
    title: '华南区销售主管',
    department: 'south',
    role: 'manager',
    isHead: true,
    manager: at('director'),
  },
  {
    name: '梁嘉欣',
    email: at('liangjiaxin'),
    title: '销售经理',
    department: 'south',
    role: 'rep',
    manager: at('huangweiming'),
  },
  {
    name: '何俊杰',
    email: at('hejunjie'),
    title: '销售经理',
    department: 'south',
    role: 'rep',
    manager: at('huangweiming'),
  },
  {
    name: '刘建国',
    email: at('liujianguo'),
    title: '华北区销售主管',
    department: 'north',
    role: 'manager',
    isHead: true,
    manager: at('director'),
  },
  {
    name: '孙丽娜',
    email: at('sunlina'),
    title: '销售经理',
    department: 'north',
    role: 'rep',
    manager: at('liujianguo'),
  },
  { name: '郑欣怡', email: at('finance'), title: '财务主管', department: 'finance', role: 'finance', isHead: true },
  { name: '马文博', email: at('service'), title: '售后工程师', department: 'service', role: 'service', isHead: true },
]

/** The twelfth, who set everything up. */
export const administrator = { name: '王敏', email: at('admin') }
