import type { Mail } from '../../platform/mail/mailer.ts'

interface Letter {
  to: string
  name: string
  by: string
  file: string
  isApproved: boolean
  reason: string
  locale: string
}

/** To whoever asked for an export. */
export function decisionMail({ to, name, by, file, isApproved, reason, locale }: Letter): Mail {
  if (locale === 'en') {
    const outcome = isApproved ? 'approved' : 'refused'
    return {
      to,
      subject: `Your export was ${outcome}: ${file}`,
      text: `Hello ${name},\n\n${by} ${outcome} your export ${file}.${reason ? `\nReason: ${reason}` : ''}\n${isApproved ? '\nThe file is being made; you find it under Exports.\n' : ''}`,
    }
  }
  const outcome = isApproved ? '批准' : '拒绝'
  return {
    to,
    subject: `您的导出申请已被${outcome}：${file}`,
    text: `${name}，您好：\n\n${by}${outcome}了您的导出申请：${file}。${reason ? `\n理由：${reason}` : ''}\n${isApproved ? '\n文件正在生成，请到“导出”中下载。\n' : ''}`,
  }
}

interface Request {
  to: string
  name: string
  locale: string
  /** Who asks, and for how many records of which kind. */
  by: string
  kind: string
  /** Missing where which records they are goes by a condition, of which not every approver may know the outcome. */
  rows: number | undefined
  link: string
}

/** To those who may approve. */
export function waitingMail({ to, name, locale, by, kind, rows, link }: Request): Mail {
  if (locale === 'en') {
    return {
      to,
      subject: `An export waits for approval: ${kind}, asked for by ${by}`,
      text: `Hello ${name},\n\n${by} asks to export ${rows === undefined ? 'records' : `${rows.toLocaleString('en')} records`} (${kind}). That is beyond what goes without approval.\nApprove or refuse it here:\n${link}\n`,
    }
  }
  return {
    to,
    subject: `${by}申请导出${kind}，等待审批`,
    text: `${name}，您好：\n\n${by}申请导出${rows === undefined ? '' : ` ${rows.toLocaleString('zh-CN')} 条`}${kind}，超过了免审批的行数。\n请在这里批准或拒绝：\n${link}\n`,
  }
}
