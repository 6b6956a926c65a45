import type { Mail } from '../../platform/mail/mailer.ts'
import type { DisabledReason } from './webhook.ts'

interface Notice {
  to: string
  name: string
  locale: string
  webhook: { name: string; url: string }
  reason: DisabledReason
  link: string
}

const whyZh: Record<DisabledReason, string> = {
  failing: '接收地址已连续三天没有一次成功响应',
  gone: '接收地址返回 410，表示不再接收',
  owner_inactive: '创建者的账号已停用',
  key_ended: '创建它的 API 密钥已过期或被吊销',
}
const whyEn: Record<DisabledReason, string> = {
  failing: 'its receiver has not answered well once in three days',
  gone: 'its receiver answered 410, which says that it wants nothing any more',
  owner_inactive: 'the account of whoever made it was deactivated',
  key_ended: 'the API key it was made with has expired or was revoked',
}

/** Tells the owner that nothing is sent any more, and where to switch it on again. */
export function disabledMail({ to, name, locale, webhook, reason, link }: Notice): Mail {
  if (locale === 'en') {
    return {
      to,
      subject: `Webhook “${webhook.name}” was switched off`,
      text: `Hello ${name},\n\nFairway has switched off the webhook “${webhook.name}” (${webhook.url}), because ${whyEn[reason]}.\nMessages that were not delivered are kept. Look at them and switch it on again here:\n${link}\n`,
    }
  }
  return {
    to,
    subject: `Webhook「${webhook.name}」已停用`,
    text: `${name}，您好：\n\nWebhook「${webhook.name}」（${webhook.url}）已被自动停用：${whyZh[reason]}。\n未送达的消息仍然保留。请在这里查看并重新启用：\n${link}\n`,
  }
}
