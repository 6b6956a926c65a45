import type { Mail } from '../../platform/mail/mailer.ts'
import type { Damage } from '../timeline/index.ts'
import { sayDamage } from './shell/audit-words.ts'

interface Alarm {
  to: string
  name: string
  locale: string
  damage: Damage
  /** Where the log ended when it was last found sound, as `audit verify --head` takes it. */
  head: string | undefined
  link: string
}

/** To those who may view the whole log: the daily check found it tampered with. */
export function alarmMail({ to, name, locale, damage, head, link }: Alarm): Mail {
  if (locale === 'en') {
    const kept = head ? `\nWhen it was last found intact it ended at\n${head}\n` : ''
    return {
      to,
      subject: 'The audit log has been tampered with',
      text: `Hello ${name},\n\nThe daily check of the audit log found: ${sayDamage('en', damage)}.\n${kept}\nSee Settings → Audit log:\n${link}\n`,
    }
  }
  const kept = head ? `\n上次校验完好时，日志的末端是\n${head}\n` : ''
  return {
    to,
    subject: '审计日志被篡改',
    text: `${name}，您好：\n\n每天的例行校验发现审计日志被人动过：${sayDamage('zh-CN', damage)}。\n${kept}\n请到“设置 → 审计日志”查看：\n${link}\n`,
  }
}
