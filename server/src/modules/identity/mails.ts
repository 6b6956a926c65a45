import type { Mail } from '../../platform/mail/mailer.ts'

interface Letter {
  to: string
  name: string
  link: string
  locale: string
}

/** The link is valid for one hour. */
export function resetPasswordMail({ to, name, link, locale }: Letter): Mail {
  if (locale === 'en') {
    return {
      to,
      subject: 'Reset your Fairway password',
      text: `Hello ${name},\n\nopen this link within one hour to choose a new password:\n${link}\n\nIf you did not ask for this, ignore this mail: your password stays as it is.\n`,
    }
  }
  return {
    to,
    subject: '重置您的 Fairway 密码',
    text: `${name}，您好：\n\n请在一小时内打开以下链接设置新密码：\n${link}\n\n如果这不是您本人的操作，请忽略本邮件，您的密码不会改变。\n`,
  }
}

/** The link is valid for seven days. */
export function invitationMail({
  to,
  name,
  link,
  locale,
  organizationName,
}: Letter & { organizationName: string }): Mail {
  if (locale === 'en') {
    return {
      to,
      subject: `You are invited to ${organizationName} on Fairway`,
      text: `Hello ${name},\n\nopen this link within seven days to choose your password and join ${organizationName}:\n${link}\n`,
    }
  }
  return {
    to,
    subject: `邀请您加入${organizationName}的 Fairway`,
    text: `${name}，您好：\n\n请在七天内打开以下链接设置密码，加入${organizationName}：\n${link}\n`,
  }
}
